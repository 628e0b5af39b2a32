/** Records as the contract shows them. */
import type { EntryRow, PurseView } from '../../src/contract/points/records'
import { compact, maskedName } from '../kernel'
import { never, spendable } from './rules-account'
import type { EntryRecord, PurseRecord } from './store'

export function shownPurse(record: PurseRecord, now: number): PurseView {
  const { purse, debt, honour, frozen, lots } = record
  const next = lots.find(({ lapses }) => lapses > now && lapses < never)
  const lapsing = next && { points: next.left, at: next.lapses }
  return { purse, balance: spendable(record, now), debt, honour, frozen, ...compact({ lapsing }) }
}

export function shownEntry(record: EntryRecord): EntryRow {
  const { _id: id, kind, title, points, after, at, day, place, earned, ruleFrom, lapses, reason, effect } = record
  const honourOnly = effect.honour !== 0
  const until = lapses === never ? undefined : lapses
  return {
    id,
    kind,
    title,
    points,
    after,
    honourOnly,
    at,
    ...compact({ day, place, earned, ruleFrom, lapses: until, reason }),
  }
}

/** Somebody among others, who may have given no name or be gone. */
export const nameAmongOthers = (name: string | undefined): string => (name ? maskedName(name) : '一位邻居')
