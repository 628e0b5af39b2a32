/** The one row that says who got a pack: claimed, so that a subject has one that is valid. */
import type { RoundHere } from '../../src/contract/stores/rounds-here'
import { compact, type Tx } from '../kernel'
import type { Lot, StoreStockRecord } from '../stores'
import { handoutId } from './ids'
import type { Receiver } from './rules-receiver'
import { type HandoutRecord, handouts } from './store'

export interface Given {
  readonly stock: StoreStockRecord
  readonly here: RoundHere
  readonly receiver: Receiver
  readonly subject: string
  /** missing where the book had none */
  readonly lot: Lot | undefined
  readonly value: number
  readonly by: string
  readonly at: number
  readonly signature: string | undefined
  readonly eligible: boolean
  /** of the stock; missing where nothing moved in it */
  readonly entry?: string
  readonly outside?: { readonly allotment: string; readonly number: number }
}

/** 冬日暖新礼包 第2版; a kit's version stands at the end of its id. */
const packName = ({ name, thing }: StoreStockRecord): string => `${name} 第${thing.id.split('.').at(-1)}版`

export function recordOf(_id: string, given: Given, double: boolean): HandoutRecord {
  const { stock, here, receiver, subject, lot, value, by, at, signature, eligible, entry, outside } = given
  const { person, name, last4, proxy, way } = receiver
  const short = lot === undefined
  return {
    _id,
    ...{ round: here.round, roundName: here.name, node: stock.node, areas: stock.areas },
    ...{ kit: stock.thing.id, pack: packName(stock), value },
    ...compact({ lot: lot?.lot, batch: lot?.number, contents: lot?.contents }),
    ...{ subject, name, way, by, at, double, short, eligible, differs: double || short || !eligible },
    ...compact({ person, last4, proxy, signature, entry, allotment: outside?.allotment, number: outside?.number }),
    state: 'valid',
  }
}

/**
 * Claims the subject's pack, the next one where those before were taken back: the row, or the valid one that stands there. The happy path
 * does not look.
 */
export async function claimPack(
  tx: Tx,
  given: Given,
): Promise<{ readonly written: HandoutRecord } | { readonly earlier: HandoutRecord }> {
  for (let number = 1; ; number += 1) {
    const written = recordOf(handoutId(given.here.round, given.subject, number), given, false)
    if (await tx.claim(handouts, written)) return { written }
    const earlier = await tx.get(handouts, written._id)
    if (earlier?.state === 'valid') return { earlier }
  }
}

/** The pack that a subject has; one read, one more for each that was taken back. */
export async function validPack(tx: Tx, round: string, subject: string): Promise<HandoutRecord | undefined> {
  for (let number = 1; ; number += 1) {
    const row = await tx.get(handouts, handoutId(round, subject, number))
    if (row?.state !== 'undone') return row
  }
}
