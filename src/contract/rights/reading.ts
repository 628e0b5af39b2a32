/** The part of the domain that everybody's screens need; the same actions, without what stands behind them. */
import { defineDomain } from '../define'
import { answers } from './answers'

export const reading = defineDomain('rights', '消费维权', answers)
