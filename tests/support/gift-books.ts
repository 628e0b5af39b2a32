/** What must hold of gift packs, whatever was done to them. */
import { rowsOf } from './advice'
import type { Town } from './town'

interface Here {
  readonly round: string
  readonly quota: number
  readonly handed: number
  readonly outside: number
  readonly lots: readonly { readonly lot: string; readonly count: number }[]
  readonly along: readonly { readonly count: number; readonly used: readonly number[] }[]
}
interface Lot {
  readonly lot: string
  readonly left: number
  readonly sums: Readonly<Record<string, number>>
}

/**
 * Each stock is the sum of its movements, batch by batch; each round has handed out what its records say; nobody has two that are valid
 * but those that are shown as doubles; and quotas hold, but for packs that were told after their allotment had been brought back.
 */
export function checkGifts(town: Pick<Town, 'database'>): void {
  const moves = rowsOf(town as Town, 'stockEntries')
  const records = rowsOf(town as Town, 'giftHandouts')
  for (const stock of rowsOf(town as Town, 'storeStocks')) {
    const own = moves.filter(entry => entry.stock === stock._id)
    expect(own.reduce((sum, { change }) => sum + Number(change), 0)).toBe(stock.quantity)
    expect(own).toHaveLength(Number(stock.moves))
    const lots = stock.lots as readonly Lot[]
    expect(lots.reduce((sum, { left }) => sum + left, 0)).toBe(stock.quantity)
    for (const { lot, left, sums } of lots) {
      expect(own.filter(entry => entry.lot === lot).reduce((sum, { change }) => sum + Number(change), 0)).toBe(left)
      expect(Object.values(sums).reduce((sum, one) => sum + one, 0)).toBe(left)
    }
    for (const here of stock.rounds as readonly Here[]) {
      const valid = records.filter(row => row.round === here.round && row.node === stock.node && row.state === 'valid')
      expect(valid).toHaveLength(here.handed)
      const after = valid.filter(({ marks }) => (marks as readonly string[] | undefined)?.includes('afterBack')).length
      expect(here.handed - after + here.outside).toBeLessThanOrEqual(here.quota)
      expect(here.outside).toBe(here.along.reduce((sum, { count, used }) => sum + count - used.length, 0))
      for (const { lot, count } of here.lots) expect(valid.filter(row => row.lot === lot)).toHaveLength(count)
      const booked = valid.filter(row => row.short === false).length
      expect(here.lots.reduce((sum, { count }) => sum + count, 0)).toBe(booked)
    }
  }
  const valid = records.filter(row => row.state === 'valid' && row.double === false)
  expect(new Set(valid.map(({ round, subject }) => `${round}/${subject}`)).size).toBe(valid.length)
}
