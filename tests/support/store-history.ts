/** Stores without a cloud: what staff do there, on the same rules, for random histories. */

import type { Batch, Lot } from '../../cloudfunctions/stores/rules-batches'
import { goodOn, lotsAfter } from '../../cloudfunctions/stores/rules-lots'
import { packed } from '../../cloudfunctions/stores/rules-packing'
import type { Crossing, Holding } from '../../cloudfunctions/stores/rules-reconcile'
import { batchOf } from '../../cloudfunctions/stores/rules-stock'
import { mayUndo, settledBy } from '../../cloudfunctions/stores/rules-undo'
import type { MovementKind } from '../../src/contract/stock'

const historyPlaces = ['pc.a', 'pc.a.c', 'pc.b'] as const
type Place = (typeof historyPlaces)[number]
const items = ['oil', 'rice'] as const
const kits: Readonly<Record<string, readonly (readonly [item: string, count: number])[]>> = {
  plain: [['oil', 2]],
  full: [
    ['oil', 1],
    ['rice', 3],
  ],
}
const today = '2026-11-26'

export const historyActs = [
  'receive',
  'assemble',
  'takeApart',
  'send',
  'arrive',
  'callOff',
  'handOut',
  'comeBack',
  'writeOff',
  'count',
  'shelve',
  'undo',
] as const
export interface Act {
  readonly act: (typeof historyActs)[number]
  readonly at: number
  readonly what: number
  readonly count: number
}

interface Booked {
  readonly place: Place
  readonly thing: string
  readonly batch: Batch
  readonly kind: MovementKind
  readonly change: number
  readonly settles?: MovementKind
  readonly beside?: string
  undone?: true
}
interface Sent {
  readonly from: Place
  readonly to: Place
  readonly thing: string
  readonly batch: Batch
  readonly count: number
  state: 'underWay' | 'arrived' | 'calledOff'
}

export class StoreHistory {
  private readonly stocks = new Map<string, readonly Lot[]>()
  private readonly book: Booked[] = []
  private readonly sent: Sent[] = []

  private lots(place: Place, thing: string): readonly Lot[] {
    return this.stocks.get(`${place} ${thing}`) ?? []
  }

  /** False when there is not so much. */
  private move(entry: Booked): boolean {
    const { place, thing, batch, kind, change, settles } = entry
    const lots = lotsAfter(this.lots(place, thing), batch, settles ?? kind, change, 1000)
    if (typeof lots === 'string') return false
    this.stocks.set(`${place} ${thing}`, lots)
    this.book.push(entry)
    return true
  }

  do({ act, at, what, count }: Act): void {
    const place = historyPlaces[at % historyPlaces.length] ?? 'pc.a'
    const thing = [...items, ...Object.keys(kits)][what % 4] ?? 'oil'
    const lot = goodOn(this.lots(place, thing), today)[what % 2]
    const out = (kind: MovementKind, change: number, beside?: string) =>
      lot && this.move({ place, thing, batch: batchOf(lot), kind, change, ...(beside && { beside }) })
    if (act === 'receive') this.receive(place, what, count)
    else if (act === 'assemble') this.assemble(place, what % 2 === 0 ? 'plain' : 'full', count)
    else if (act === 'takeApart') this.takeApart(place, thing, lot, count)
    else if (act === 'send') this.send(place, what, thing, lot, count)
    else if (act === 'arrive') this.arrive(what, count)
    else if (act === 'callOff') this.callOff(what)
    else if (act === 'handOut') out('handed', -count)
    else if (act === 'comeBack') out('cameBack', 1)
    else if (act === 'writeOff') out('writtenOff', -count)
    else if (act === 'count') out('counted', count - 3)
    else if (act === 'shelve' && !(thing in kits)) out('shelved', -count, 'shelf')
    else if (act === 'undo') this.undo(what)
  }

  private receive(place: Place, what: number, change: number) {
    const item = items[what % 2] ?? 'oil'
    const batch: Batch = {
      lot: `${item}${what % 3}`,
      source: what % 2 === 0 ? 'purchased' : 'donated',
      value: 100 + what,
    }
    this.move({ place, thing: item, batch, kind: batch.source === 'donated' ? 'donated' : 'purchased', change })
  }

  private assemble(place: Place, kit: string, packs: number) {
    const lines = (kits[kit] ?? []).map(([item, count]) => ({
      ...{ item, name: item, unit: '个', count },
      lots: this.lots(place, item),
    }))
    const packing = packed(lines, packs, today)
    if ('short' in packing) return
    for (const { item, lot, count } of packing.taken)
      this.move({ place, thing: item, batch: batchOf(lot), kind: 'packed', change: -count })
    for (const { contents, value, packs: change } of packing.groups) {
      const name = `${kit} ${contents.map(one => `${one.lot}${one.count}`).join(' ')}`
      this.move({
        place,
        thing: kit,
        batch: { lot: name, source: 'packed', value, contents },
        kind: 'assembled',
        change,
      })
    }
  }

  private takeApart(place: Place, thing: string, lot: Lot | undefined, packs: number) {
    if (!lot?.contents) return
    if (!this.move({ place, thing, batch: batchOf(lot), kind: 'takenApart', change: -packs })) return
    for (const { item, name: _name, unit: _unit, count, ...batch } of lot.contents)
      this.move({ place, thing: item, batch, kind: 'unpacked', change: count * packs })
  }

  private send(from: Place, what: number, thing: string, lot: Lot | undefined, count: number) {
    const to = historyPlaces[what % historyPlaces.length] ?? 'pc.a'
    if (!lot || to === from) return
    const batch = batchOf(lot)
    if (this.move({ place: from, thing, batch, kind: 'sent', change: -count }))
      this.sent.push({ from, to, thing, batch, count, state: 'underWay' })
  }

  private open(what: number): Sent | undefined {
    const open = this.sent.filter(({ state }) => state === 'underWay')
    return open[what % Math.max(1, open.length)]
  }

  private arrive(what: number, count: number) {
    const sent = this.open(what)
    if (!sent) return
    sent.state = 'arrived'
    const { to: place, thing, batch } = sent
    this.move({ place, thing, batch, kind: 'arrived', change: sent.count })
    const difference = (count % 3) - 1
    if (difference < 0) this.move({ place, thing, batch, kind: 'writtenOff', change: difference })
    if (difference > 0) this.move({ place, thing, batch, kind: 'counted', change: difference })
  }

  private callOff(what: number) {
    const sent = this.open(what)
    if (!sent) return
    sent.state = 'calledOff'
    const { from: place, thing, batch, count: change } = sent
    this.move({ place, thing, batch, kind: 'undone', settles: 'sent', change })
  }

  private undo(what: number) {
    const open = this.book.filter(entry => !entry.undone && mayUndo(entry))
    const made = open[what % Math.max(1, open.length)]
    if (!made) return
    const { place, thing, batch, change, beside } = made
    const back = { place, thing, batch, kind: 'undone', settles: settledBy(made), change: -change } as const
    if (this.move({ ...back, ...(beside && { beside }) })) made.undone = true
  }

  /** Everything at or below a place, and what crosses its border. */
  seenFrom(node: string): { readonly holdings: readonly Holding[]; readonly crossings: readonly Crossing[] } {
    const inside = (place: string) => place === node || place.startsWith(`${node}.`)
    const called = (thing: string) => ({
      thing: { kind: thing in kits ? ('kit' as const) : ('item' as const), id: thing },
      ...{ name: thing, unit: '个' },
    })
    const holdings = [...this.stocks]
      .map(([key, lots]) => [...key.split(' '), lots] as unknown as [string, string, readonly Lot[]])
      .filter(([place]) => inside(place))
      .map(([, thing, lots]) => ({ ...called(thing), lots }))
    const crossings = this.sent.flatMap(({ from, to, thing, batch, count, state }): Crossing[] => {
      const what = { ...called(thing), batch, count }
      if (state === 'underWay' && inside(from)) return [{ ...what, way: 'underWay' }]
      if (state !== 'arrived' || inside(from) === inside(to)) return []
      return [{ ...what, way: inside(to) ? 'in' : 'out' }]
    })
    return { holdings, crossings }
  }
}
