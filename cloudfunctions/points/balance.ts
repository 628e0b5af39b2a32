/** What a purse holds, for those who show it beside something else. */
import type { Purse } from '../../src/contract/points/purses'
import { read } from '../kernel'
import { spendable } from './rules-account'
import { purseId, purseRecords } from './store'

/** What can be spent now, what is owed, and whether nothing can be spent until somebody has looked. One read. */
export async function balanceFor(person: string, purse: Purse, now: number) {
  const record = await read(purseRecords, purseId(person, purse))
  return {
    balance: record ? spendable(record, now) : 0,
    debt: record?.debt ?? 0,
    frozen: record?.frozen ?? false,
  }
}
