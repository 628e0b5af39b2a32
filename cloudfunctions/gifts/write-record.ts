/** The one row that says who got a pack: claimed, so that a subject has one that is valid. */
import type { NodeId } from '../../src/contract/organisation'
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import { compact, find, type Tx } from '../kernel'
import type { Lot, StoreStockRecord } from '../stores'
import { holderAt, holdNext } from './holder'
import { handoutId } from './ids'
import { differencesOf, type Mark } from './rules-differences'
import { doorEnd } from './rules-doors'
import { type Facts, needsHome } from './rules-eligible'
import { holdsOf } from './rules-holds'
import type { Receiver } from './rules-receiver'
import { subjectFor } from './shown'
import { type HandoutRecord, handouts } from './store'

export interface Given {
  readonly stock: StoreStockRecord
  readonly here: RoundHere
  readonly receiver: Receiver
  /** where they live, as far as the round asked */
  readonly home: NodeId | undefined
  readonly subject: string
  /** missing where the book had none */
  readonly lot: Lot | undefined
  readonly value: number
  readonly by: string
  readonly at: number
  readonly signature: string | undefined
  readonly eligible: boolean
  readonly marks?: readonly Mark[]
  /** of the stock; missing where nothing moved in it */
  readonly entry?: string
  /** `noted`: when it became known here */
  readonly outside?: { readonly allotment: string; readonly number: number; readonly noted: number }
}

/** 冬日暖新礼包 第2版; a kit's version stands at the end of its id. */
const packName = ({ name, thing }: StoreStockRecord): string => `${name} 第${thing.id.split('.').at(-1)}版`

export function recordOf(_id: string, given: Given, double: boolean): HandoutRecord {
  const { stock, here, receiver, home, subject, lot, value, by, at, signature, eligible, marks = [] } = given
  const { entry, outside } = given
  const { person, name, last4, proxy, way, door } = receiver
  const short = lot === undefined
  return {
    _id,
    ...{ round: here.round, roundName: here.name, node: stock.node, areas: stock.areas },
    ...{ kit: stock.thing.id, pack: packName(stock), value },
    ...compact({ lot: lot?.lot, batch: lot?.number, contents: lot?.contents }),
    ...(lot?.contents && { holds: holdsOf(stock.areas, lot.contents) }),
    ...{ subject, name, way, by, at, double, short, eligible },
    ...(marks.length > 0 && { marks }),
    differs: differencesOf({ double, short, eligible, marks }).length > 0,
    ...(door !== undefined && { door, doorEnd: doorEnd(door), ...compact({ home }) }),
    ...compact({ person, last4, proxy, signature, entry, allotment: outside?.allotment, number: outside?.number }),
    ...compact({ noted: outside?.noted }),
    state: 'valid',
  }
}

/**
 * Claims the subject's pack, the next one where those before were taken back: the row, or the one that counts already. The happy path does
 * not look.
 */
export async function claimPack(
  tx: Tx,
  given: Given,
): Promise<{ readonly written: HandoutRecord } | { readonly earlier: HandoutRecord }> {
  const written = recordOf(handoutId(given.here.round, given.subject, 1), given, false)
  if (await tx.claim(handouts, written)) return { written }
  const first = await tx.get(handouts, written._id)
  if (!first) throw new Error(`a row that is there cannot be read: ${written._id}`)
  const earlier = await holderAt(tx, first)
  if (earlier) return { earlier }
  for (let number = 2; ; number += 1) {
    const next = { ...written, _id: handoutId(given.here.round, given.subject, number) }
    if (!(await tx.claim(handouts, next))) continue
    await holdNext(tx, first, next)
    return { written: next }
  }
}

/**
 * The pack that somebody with an account has, as far as their phone can know: their household's door is only said at the counter, so of a
 * household's pack they find the one that they fetched themselves.
 */
export async function ownPack(
  round: Pick<RoundHere, 'per' | 'who' | 'guests'> & { readonly _id: string },
  receiver: Receiver,
  facts: Facts,
): Promise<HandoutRecord | undefined> {
  const own = needsHome(round.per, round.who)
    ? { person: receiver.person ?? '' }
    : { subject: subjectFor(round, receiver, facts) }
  return (await find(handouts, { where: { round: round._id, ...own, state: 'valid' }, limit: 1 }))[0]
}
