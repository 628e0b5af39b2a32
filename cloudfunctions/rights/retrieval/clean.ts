import { simplified } from './simplified'

/** Zero-width characters, joiners, variation selectors and private use: invisible, and used to break up words. */
const invisible = /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ue000-\uf8ff]/g
const emoji = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u20e3]/gu
const betweenHan = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/** One form for one text: width, case, traditional characters, invisible characters, emoji, blanks inside Chinese. */
export function clean(text: string): string {
  const oneWidth = text.replace(/\p{Surrogate}/gu, '').normalize('NFKC').toLowerCase().replace(invisible, '').replace(emoji, ' ')
  return simplified(oneWidth).replace(/\s+/g, ' ').replace(betweenHan, '').trim()
}
