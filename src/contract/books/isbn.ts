/** ISBN: ten or thirteen digits whose last one checks the others. Kept as thirteen, so that both ways of typing find the same book. */

const digits = (text: string): readonly number[] => Array.from(text, digit => (digit === 'X' ? 10 : Number(digit)))
const sum = (values: readonly number[], weight: (position: number) => number): number =>
  values.reduce((total, value, position) => total + value * weight(position), 0)

const tenIsRight = (text: string): boolean => sum(digits(text), position => 10 - position) % 11 === 0
const weightOf13 = (position: number): number => (position % 2 === 0 ? 1 : 3)
const thirteenIsRight = (text: string): boolean => sum(digits(text), weightOf13) % 10 === 0

function thirteenOf(ten: string): string {
  const body = `978${ten.slice(0, 9)}`
  return `${body}${(10 - (sum(digits(body), weightOf13) % 10)) % 10}`
}

/** The thirteen digits, whatever stands between them as typed; undefined when it is no ISBN or a digit is wrong. */
export function isbnOf(typed: string): string | undefined {
  const bare = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―]/g, '')
  if (/^\d{9}[\dX]$/.test(bare)) return tenIsRight(bare) ? thirteenOf(bare) : undefined
  return /^97[89]\d{10}$/.test(bare) && thirteenIsRight(bare) ? bare : undefined
}
