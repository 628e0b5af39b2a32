/** Records as the contract shows them. */
import type {
  CounterOrder,
  DeskGood,
  GoodCard,
  GoodView,
  Movement,
  OrderRow,
  OrderView,
  ShopRow,
} from '../../src/contract/market'
import { compact } from '../kernel'
import type { EntryRecord } from '../stock'
import { boughtBy, coming, freePlaces } from './rules-good'
import type { GoodRecord, OrderRecord, ShopRecord } from './store'

/** Links to files, as many as are there. */
export type Links = ReadonlyMap<string, string>

export function shownShop({ _id, node, name, spot, hours, phone, open, purses }: ShopRecord, place: string): ShopRow {
  return compact({ id: _id, node, place, name, spot, hours, phone, open, purses: [...purses] })
}

/** What a list needs of a thing; `bought` and the book stay in the database. */
export type ListedGood = Pick<
  GoodRecord,
  '_id' | 'shop' | 'name' | 'unit' | 'kind' | 'price' | 'perMonth' | 'note' | 'quantity' | 'slots' | 'pictures'
>

const shown = ({ _id, shop, name, unit, kind, price, perMonth, note, quantity, slots }: ListedGood, now: number) => {
  const left = kind === 'service' ? freePlaces(slots, now) : quantity
  return { ...compact({ id: _id, shop, name, unit, kind, price, perMonth, note }), left }
}

export const goodCard = (good: ListedGood, links: Links, now: number): GoodCard => ({
  ...shown(good, now),
  ...compact({ picture: good.pictures.map(file => links.get(file)).find(link => link !== undefined) }),
})

export const goodView = (good: GoodRecord, links: Links, reader: string | undefined, now: number): GoodView => ({
  ...shown(good, now),
  pictures: good.pictures.flatMap(file => links.get(file) ?? []),
  shown: good.shown,
  slots: coming(good.slots, now).map(({ at, places, taken }) => ({ at, left: places - taken })),
  mine: reader === undefined ? 0 : boughtBy(good.bought, reader, now),
})

const order = ({ _id, name, unit, kind, price, purse, state, at, expiresAt, slot }: OrderRecord) =>
  compact({ id: _id, name, unit, kind, price, purse, state, at, expiresAt, slot })

export const orderRow = (record: OrderRecord, shop: string): OrderRow => ({ ...order(record), shop })

/** The code goes with the order: one that is over has none to show. */
export function orderView(record: OrderRecord, shop: ShopRow): OrderView {
  const { state, code, endedAt, reason } = record
  const open = state === 'open'
  return {
    ...order(record),
    shop,
    ...compact({ code: open ? code : undefined, endedAt: open ? undefined : endedAt, reason }),
  }
}

export const counterOrder = (record: OrderRecord, person: string | undefined): CounterOrder => ({
  ...order(record),
  ...compact({ person }),
})

interface Beside {
  readonly links: Links
  readonly waiting: number
  readonly nameOf: (person: string) => string | undefined
  readonly now: number
}

export function deskGood(good: GoodRecord, { links, waiting, nameOf, now }: Beside): DeskGood {
  const { pictures, low, isLow, moves, slots, staffMoves, counting } = good
  const waits = counting && {
    counted: counting.counted,
    seen: counting.seen,
    at: counting.at,
    ...compact({ by: nameOf(counting.by) }),
  }
  return {
    ...goodCard(good, links, now),
    pictures: [...pictures],
    pictureLinks: pictures.flatMap(file => {
      const link = links.get(file)
      return link === undefined ? [] : [{ file, link }]
    }),
    ...{ shown: good.shown, low, isLow, waiting, moves, slots: coming(slots, now), undoable: [...staffMoves] },
    ...compact({ counting: waits }),
  }
}

export function shownMovement(entry: EntryRecord, by: string | undefined): Movement {
  const { _id: id, kind, change, after, note, at } = entry
  return compact({ id, kind, change, after, at, by, note })
}
