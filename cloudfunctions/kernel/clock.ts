/** The one clock of the product. Times are ms UTC; days and wall times are Asia/Shanghai, which has had no daylight saving since 1991. */
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)
const shanghaiOffsetMinutes = 8 * 60

export const now = (): number => Date.now()

/** As people in Shanghai's time zone read it: 2026-11-23 18:05. */
export const localTime = (instant: number): string =>
  dayjs.utc(instant).utcOffset(shanghaiOffsetMinutes).format('YYYY-MM-DD HH:mm')

/** The calendar day there: 2026-11-23. */
export const localDay = (instant: number): string => localTime(instant).slice(0, 10)

/** The moment at which a day there is over: ms UTC. */
export const endOfDay = (day: string): number => Date.parse(`${day}T24:00:00+08:00`)

export const minutes = (count: number): number => count * 60_000
export const days = (count: number): number => count * 86_400_000
