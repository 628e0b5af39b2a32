/** Months and days of a calendar on the wall. Months are 2026-11, days 2026-11-27. */

const two = (value: number) => String(value).padStart(2, '0')

/** Weeks from Monday to Sunday; what is not of this month is undefined. */
export function weeksOf(month: string): readonly (readonly (string | undefined)[])[] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate()
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7
  const weeks: (string | undefined)[][] = []
  for (let at = 0; at < before + length; at += 7) {
    weeks.push(
      Array.from({ length: 7 }, (_, weekday) => {
        const date = at + weekday - before + 1
        return date >= 1 && date <= length ? `${month}-${two(date)}` : undefined
      }),
    )
  }
  return weeks
}
