/** By when somebody should answer: working days are Monday to Friday in Asia/Shanghai; public holidays are not known here. */
import { adviceDefaults } from '../../src/contract/advice'
import { shanghaiMs } from '../../src/contract/shanghai'

const dayMs = 86_400_000

/** 0 is Sunday; 1970-01-01 was a Thursday. */
const weekday = (localDay: number): number => (localDay + 4) % 7
const isWorkingDay = (localDay: number): boolean => weekday(localDay) !== 0 && weekday(localDay) !== 6

/**
 * ms UTC: the same time of day so many working days later. What comes on a weekend counts from Monday's first minute, so that nobody
 * waits less than they were told.
 */
export function dueAfter(at: number, workingDays: number): number {
  const local = at + shanghaiMs
  let day = Math.floor(local / dayMs)
  let timeOfDay = local - day * dayMs
  while (!isWorkingDay(day)) {
    day += 1
    timeOfDay = 0
  }
  for (let left = workingDays; left > 0; ) {
    day += 1
    if (isWorkingDay(day)) left -= 1
  }
  return day * dayMs + timeOfDay - shanghaiMs
}

/** An urgent matter is answered sooner, never later than others of its place. */
export const workingDaysFor = (urgent: boolean, workingDays: number): number =>
  urgent ? Math.min(workingDays, adviceDefaults.urgentWorkingDays) : workingDays
