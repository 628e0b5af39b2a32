/** Numbers as people type them, and as the contract counts them: whole units, or hundredths for what has two decimals. */

/** 2 for money, percent and hours; 0 for days, months and pieces. */
export type Decimals = 0 | 2

/** Full-width signs from a Chinese keyboard, and separators of thousands. */
const plain = (text: string): string =>
  text
    .replace(/[０-９．]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\s,，]/g, '')
    .replace(/。/g, '.')

/** 12.5 with two decimals is 1250; undefined for anything that is no such number. */
export function wholeOf(text: string, decimals: Decimals): number | undefined {
  const [, whole = '', part = ''] = /^(\d{1,12})(?:\.(\d{0,2}))?$/.exec(plain(text)) ?? []
  if (whole === '' || (decimals === 0 && part !== '')) return undefined
  return decimals === 0 ? Number(whole) : Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

/** The other way round: 1250 is 12.5. */
export function textOf(value: number, decimals: Decimals): string {
  if (decimals === 0) return String(value)
  const part = String(value % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${Math.floor(value / 100)}${part === '' ? '' : `.${part}`}`
}
