/** Consumer rights 消费维权. */
import { defineDomain } from '../define'
import { answers } from './answers'
import { calculators } from './calculators'
import { figures } from './figures'

export * from './answers'
export * from './calculators'
export * from './figures'

export const rights = defineDomain('rights', '消费维权', { ...answers, ...calculators, ...figures })
