/** Consumer rights 消费维权. */
import { defineDomain } from '../define'
import { answers } from './answers'

export * from './answers'

export const rights = defineDomain('rights', '消费维权', { ...answers })
