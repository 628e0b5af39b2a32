/** Reads the official texts of laws, which tests may have at hand; they are no part of the repository. */

const DIGITS = '零一二三四五六七八九'
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** 二十五 → 25 */
export function numeral(text: string): number {
  let total = 0
  let digit = 0
  for (const sign of text) {
    const unit = UNITS[sign]
    if (unit === undefined) digit = DIGITS.indexOf(sign)
    else {
      total += (digit || 1) * unit
      digit = 0
    }
  }
  return total + digit
}

/** The numbers of the articles that a text has. */
export const articlesIn = (text: string): ReadonlySet<number> =>
  new Set([...text.matchAll(/^第([零一二三四五六七八九十百千]+)条/gm)].map(match => numeral(match[1] ?? '')))
