/** How often a code is scanned on a day. A count that fails never keeps anybody outside. */
import { countUp, find, localDay, log, oneOf } from '../kernel'
import { scans } from './store'

export async function countScan(code: string, now: number): Promise<void> {
  const day = localDay(now)
  try {
    await countUp(scans, { _id: `${code}.${day}`, code, day, count: 1, at: now }, 'count')
  } catch (thrown) {
    log('error', { scan: code, thrown })
  }
}

const countedDays = 30
const dayMs = 86_400_000

/** Scans of each code on the last thirty days, on the last seven, and today. */
export async function scansOf(codes: readonly string[], now: number) {
  const days = Array.from({ length: countedDays }, (_, before) => localDay(now - before * dayMs))
  const where = { code: oneOf(codes), day: oneOf(days) }
  const found = codes.length === 0 ? [] : await find(scans, { where, limit: 1000 })
  return (code: string) => {
    const counts = new Map(found.filter(row => row.code === code).map(({ day, count }) => [day, count]))
    const daily = days.map(day => counts.get(day) ?? 0)
    const sum = (numbers: readonly number[]) => numbers.reduce((total, count) => total + count, 0)
    return { scans: sum(daily), week: sum(daily.slice(0, 7)), today: daily[0] ?? 0, daily: daily.reverse() }
  }
}
