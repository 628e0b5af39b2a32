/** The documents of this domain. */
import type { NodeId } from '../../src/contract/organisation'
import type { WishDraft } from '../../src/contract/wishes'
import { collection, compact, type Refused, refuse, type Stored, type Tx } from '../kernel'
import type { Change, Wish } from './rules'
import { placed } from './rules-shelves'

type Words = Pick<WishDraft, 'category' | 'words' | 'reward' | 'where' | 'named' | 'sharePhone'>

export interface WishRecord extends Stored, Wish, Words, ReturnType<typeof placed> {
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  /** the author's, among the few wishes that a person may have under way */
  readonly seat: number
  readonly at: number
}
export const wishes = collection<WishRecord>('wishes')

export type FreshWish = Omit<WishRecord, keyof ReturnType<typeof placed>>

/** The document with its places in the indexes. */
export const filed = (wish: FreshWish): WishRecord => ({ ...wish, ...placed(wish._id, wish) })

export const changed = (record: WishRecord, change: Change): WishRecord =>
  filed(compact({ ...record, ...change }) as WishRecord)

/** Carries out what the rules allow, or says why not. */
export async function carryOut<C extends string>(
  tx: Tx,
  record: WishRecord,
  step: Change | C,
): Promise<WishRecord | Refused<C>> {
  if (typeof step === 'string') return refuse(step, { state: record.state })
  const after = changed(record, step)
  await tx.put(wishes, after)
  return after
}
