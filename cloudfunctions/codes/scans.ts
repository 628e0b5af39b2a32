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

/** Scans of each code on the last thirty days, and today. */
export async function scansOf(codes: readonly string[], now: number) {
  if (codes.length === 0) return () => ({ scans: 0, today: 0 })
  const days = Array.from({ length: countedDays }, (_, before) => localDay(now - before * dayMs))
  const found = await find(scans, { where: { code: oneOf(codes), day: oneOf(days) }, limit: 1000 })
  return (code: string) => {
    const own = found.filter(row => row.code === code)
    return {
      scans: own.reduce((sum, { count }) => sum + count, 0),
      today: own.find(({ day }) => day === days[0])?.count ?? 0,
    }
  }
}
