/** 文明随手拍: a photo of something good on its way to the board, or of something that needs attention on its way to whoever sees to it. */
import { defineDomain } from '../define'
import { ledger } from './ledger'
import { review } from './review'
import { sending } from './sending'

export { snapDefaults } from './defaults'
export * from './kinds'
export type { SnapRule } from './ledger'
export * from './records'
export { isQuiet, type PhotoVerdict, type ReviewList, reviewLists, type WaitingList } from './review'
export { isEnded, photosMayGo, type SnapAct, type SnapState, snapActs, snapStates, transitions } from './states'

export const snaps = defineDomain('snaps', '文明随手拍', { ...sending, ...review, ...ledger })
