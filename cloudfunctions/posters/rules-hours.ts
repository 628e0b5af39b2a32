/** Opening hours as a notice on a door says them: days that are alike together, what is closed last. */

const days = ['一', '二', '三', '四', '五', '六', '日'] as const
const allDay = '00:00-24:00'

/** [0, 1, 2, 5] -> 周一至周三、周六 */
function dayNames(alike: readonly number[]): string {
  const runs: number[][] = []
  for (const day of alike) {
    const run = runs[runs.length - 1]
    if (run && run[run.length - 1] === day - 1) run.push(day)
    else runs.push([day])
  }
  return runs
    .flatMap(run =>
      run.length >= 3
        ? [`周${days[run[0] as number]}至周${days[run[run.length - 1] as number]}`]
        : run.map(day => `周${days[day]}`),
    )
    .join('、')
}

const spansText = (spans: readonly string[]): string =>
  spans.join() === allDay ? '全天' : spans.map(span => span.replace('-', '—')).join('，')

/** Nothing when no day has a time: then nobody has written any. */
export function hoursLines(week: readonly (readonly string[])[]): readonly string[] {
  if (week.every(spans => spans.length === 0)) return []
  const alike = new Map<string, number[]>()
  week.forEach((spans, day) => {
    const key = spans.join()
    alike.set(key, [...(alike.get(key) ?? []), day])
  })
  const closed = alike.get('')
  alike.delete('')
  const lines = [...alike].map(([key, group]) => {
    const names = group.length === 7 ? '每天' : dayNames(group)
    return `${names} ${spansText(key.split(','))}`
  })
  return closed ? [...lines, `${dayNames(closed)}不开`] : lines
}
