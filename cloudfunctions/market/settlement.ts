/** The daily settlement 日结 of a shop: nothing is typed, everything follows from orders. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type market as contract, goodKinds, marketDefaults } from '../../src/contract/market'
import { spanOf } from '../../src/contract/months'
import { purses } from '../../src/contract/points/purses'
import { startOf } from '../../src/contract/shanghai'
import { between, count, endOfDay, page, read, refuse } from '../kernel'
import { type Sheet, writeXlsx } from '../sheets'
import { placeName } from './queries'
import { type Ended, settledDays, settledThings } from './rules-settlement'
import { orders, shops } from './store'

const pageSize = 900
const fields = ['good', 'name', 'unit', 'kind', 'price', 'purse', 'state'] as const

/** What ended from one moment to another, page by page; `complete` is false where there was more than can be added up. */
async function endedBetween(shop: string, from: number, to: number) {
  const rows: Ended[] = []
  for (let after: string | undefined; ; ) {
    const found = await page(
      orders,
      {
        where: { shop, endedAt: between(from, to) },
        orderBy: ['endedAt', 'asc'],
        limit: pageSize,
        fields: [...fields, 'endedAt'],
      },
      after,
    )
    rows.push(...found.items)
    after = found.next
    if (after === undefined) return { rows, complete: true }
    if (rows.length >= marketDefaults.settledMost) return { rows, complete: false }
  }
}

export async function settlement({ shop: id, day }: ParsedInputOf<typeof contract.settlement>) {
  const shop = await read(shops, id)
  if (!shop) return refuse('SHOP_NOT_FOUND')
  const [{ rows, complete }, waiting, place] = await Promise.all([
    endedBetween(id, startOf(day), endOfDay(day)),
    count(orders, { shop: id, state: 'open' }),
    placeName(shop.node),
  ])
  return { shop: shop.name, place, things: [...settledThings(rows)], waiting, complete }
}

const columns: Sheet['columns'] = [
  { title: '日期', kind: 'text', width: 12 },
  { title: '品名', kind: 'text', width: 24 },
  { title: '类别', kind: 'text', width: 8 },
  { title: '单位', kind: 'text', width: 8 },
  { title: '交付', kind: 'whole', width: 8 },
  { title: '居民取消', kind: 'whole', width: 10 },
  { title: '兑换点取消', kind: 'whole', width: 12 },
  { title: '过期没取', kind: 'whole', width: 10 },
  { title: purses.volunteer, kind: 'fen', width: 12 },
  { title: purses.rider, kind: 'fen', width: 12 },
]

export async function settlementTable({ shop: id, month }: ParsedInputOf<typeof contract.settlementTable>) {
  const shop = await read(shops, id)
  if (!shop) return refuse('SHOP_NOT_FOUND')
  const { rows: ended, complete } = await endedBetween(id, ...spanOf(month))
  const rows = settledDays(ended).flatMap(({ day, things }) =>
    things.map(({ name, kind, unit, handed, cancelled, withdrawn, expired, points }) => [
      ...[day, name, goodKinds[kind], unit, handed, cancelled, withdrawn, expired],
      points.volunteer,
      points.rider,
    ]),
  )
  const bytes = await writeXlsx({ name: '日结', columns, rows, blankRows: 0 })
  const xlsx = Buffer.from(bytes).toString('base64')
  return { fileName: `${shop.name}-日结-${month}.xlsx`, xlsx, rows: rows.length, complete }
}
