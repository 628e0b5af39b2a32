/** What an action may cost in round trips, and why some may take more than most. */
import type { Action } from '../../src/contract/define'
import { giftDefaults, gifts } from '../../src/contract/gifts'
import { honours } from '../../src/contract/honours'
import { hours } from '../../src/contract/hours'
import { market } from '../../src/contract/market'
import { snaps } from '../../src/contract/snaps'
import { manyStocks, stockAndMore } from './stores-trips'

export const mostPerCommand = 8
/** twenty-six activities in one command */
const mostPerPortion = 68
/** What a keeper does for somebody who shows their own code: three of these take the code, and the keeper's roles are looked up. */
const mostAtTheCounter = 12
/** These write two books at once, that of a purse and that of a shop. */
const twoBooks: ReadonlySet<string> = new Set([
  market.redeem.id,
  market.cancel.id,
  market.withdraw.id,
  market.handOver.id,
])
/** What somebody served is held against what they did elsewhere on that day, and a job is left that books it. */
const reviews: ReadonlySet<string> = new Set([hours.confirm.id, hours.settleRecord.id, hours.decide.id])
/** Packs: over the counter, known later, taken back, put right again; a quota stands in the plan and at the place; a new code keeps the one before; a list comes row by row. */
const ofPacks: Readonly<Record<string, number>> = {
  [gifts.handOut.id]: mostAtTheCounter,
  [gifts.handOutside.id]: 14,
  [gifts.undo.id]: 10,
  [gifts.redo.id]: 10,
  [gifts.setQuota.id]: 9,
  [gifts.ticket.id]: 10,
  [gifts.importList.id]: mostPerPortion + giftDefaults.listPortion,
}
/**
 * A snap is left with the work on its photos and with whom WeChat wants to know; merging changes two and may leave points; sending on looks
 * who is there, and tells them; one that is taken back takes its post along.
 */
const ofSnaps: Readonly<Record<string, number>> = {
  [snaps.send.id]: 9,
  [snaps.merge.id]: 10,
  [snaps.forward.id]: 10,
  [snaps.withdraw.id]: 9,
}
/** How many trips an action may take; queries are printed only. */
export const mostFor = ({ id, kind }: Action, input: unknown): number | undefined => {
  if (kind === 'query') return undefined
  if (id === 'service.publishSeries' || id === hours.sheet.id || manyStocks.has(id)) return mostPerPortion
  if (id in ofPacks) return ofPacks[id]
  if (id in ofSnaps) return ofSnaps[id]
  if (reviews.has(id)) return mostAtTheCounter
  if (twoBooks.has(id) || stockAndMore.has(id)) return mostAtTheCounter
  if (id === honours.recordConsent.id) return mostAtTheCounter
  return (input as { readonly scene?: unknown }).scene === undefined ? mostPerCommand : mostAtTheCounter
}
