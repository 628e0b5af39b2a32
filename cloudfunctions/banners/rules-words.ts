/** The words of a sheet of good news. Pure. */

export const bannerWords = {
  heading: '喜报',
  label: '暖新 · 善行义举榜',
  nobody: '一位居民',
  invitation: '打开微信小程序“暖新”，看更多身边的善行',
} as const

/** 2026-11-25 -> 2026年11月25日 */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** 2026-11 -> 2026年11月 */
function monthWords(month: string): string {
  const [year, number] = month.split('-').map(Number)
  return `${year}年${number}月`
}

export const monthTitle = (month: string): string => `${monthWords(month)} 月度善行`

/** What it was chosen for: of several the latest, and of one month that of the larger place. */
export function badgeOf(
  picked: readonly { readonly node: string; readonly month: string; readonly place: string }[],
): string {
  const [first] = [...picked].sort(
    (one, other) => other.month.localeCompare(one.month) || one.node.length - other.node.length,
  )
  return first ? `${first.place} · ${monthTitle(first.month)}` : ''
}

const forbidden = /[\\/:*?"<>|\s]+/g
/** A name that every phone and computer takes. */
export const fileNameOf = (parts: readonly string[], ending: string): string =>
  `${parts.map(part => part.replace(forbidden, '')).join('-')}.${ending}`
