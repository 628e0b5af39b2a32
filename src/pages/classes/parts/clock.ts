/** Moments of a recording, as people write them: 12:30 or 1:05:00. */
const two = (value: number) => String(value).padStart(2, '0')

/** seconds -> 12:30, from an hour on 1:02:30 */
export function clockOf(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const end = two(seconds % 60)
  return hours > 0 ? `${hours}:${two(minutes)}:${end}` : `${minutes}:${end}`
}

const longest = 86_400
const written = /^\s*(?:(\d{1,2})[:：])?(\d{1,3})[:：](\d{2})[\s　、，,.]+(\S.*?)\s*$/

/** "12:30 标题" -> seconds and title; undefined when the line does not read so. */
export function chapterOf(line: string): { readonly at: number; readonly title: string } | undefined {
  const [, hours = '0', minutes = '', seconds = '', title = ''] = written.exec(line) ?? []
  if (title === '' || Number(seconds) > 59 || (hours !== '0' && Number(minutes) > 59)) return undefined
  const at = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  return at < longest ? { at, title } : undefined
}
