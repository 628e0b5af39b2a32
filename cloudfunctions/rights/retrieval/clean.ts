import { simplified } from './simplified'

/** Zero-width characters and their like break words up unseen; private use is ours, for number classes. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Private_Use}]/gu
const emoji = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}\u20e3]/gu
const betweenHan = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu

/** One form for one text: width, case, traditional characters, invisible characters, emoji, blanks inside Chinese. */
export function clean(text: string): string {
  const oneWidth = text
    .replace(/\p{Surrogate}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(invisible, '')
    .replace(emoji, ' ')
  return simplified(oneWidth).replace(/\s+/g, ' ').replace(betweenHan, '').trim()
}
