/** A poster's words on the sheet. */
import type { PosterView } from '../../src/contract/posters'

const words = {
  lead: '微信扫一扫，看看这里能帮上什么',
  typed: '扫不了码，可以手输这一串',
  here: (things: readonly string[]) => `这里有${things.join('、')}`,
} as const

/** 2026-11-25 -> 2026年11月25日 */
const dayWords = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/**
 * @param trail names of the places around it, the largest first
 * @param today YYYY-MM-DD
 */
export const placardWords = (poster: PosterView, trail: readonly string[], today: string) => ({
  kicker: poster.kind === poster.name ? '' : poster.kind,
  title: poster.name,
  lead: words.lead,
  caption: poster.code ?? '',
  captionNote: words.typed,
  tags: poster.services,
  note: poster.facilities.length > 0 ? words.here(poster.facilities) : '',
  facts: poster.facts,
  footer: `${trail.join(' · ')}　　${dayWords(today)}印`,
})
