/** Arithmetic with whole numbers: fen for money, hundredths for percent and hours. Products are worked out exactly. */

/** `amount × numerator ÷ denominator`, half a unit up; none of them negative. */
export function share(amount: number, numerator: number, denominator: number): number {
  const [top, bottom] = [BigInt(amount) * BigInt(numerator), BigInt(denominator)]
  return Number((2n * top + bottom) / (2n * bottom))
}

/** The same, cut off: for what the law says may not be exceeded. */
export const shareAtMost = (amount: number, numerator: number, denominator: number): number =>
  Number((BigInt(amount) * BigInt(numerator)) / BigInt(denominator))

/** One percent in the hundredths that percents are counted in. */
const onePercent = 100
/** 100 % in hundredths of a percent. */
export const whole = 100 * onePercent

/** A yearly rate for some days, the year at 365 days as courts and banks here count it. */
export const interest = (principal: number, rate: number, days: number): number =>
  share(principal, rate * days, whole * daysOfYear)
export const daysOfYear = 365

function hundredths(value: number): string {
  const rest = value % 100
  const cut = String(rest).padStart(2, '0').replace(/0+$/, '')
  return `${Math.trunc(value / 100)}${cut === '' ? '' : `.${cut}`}`
}

/** 29900 → 299元, 8050 → 80.50元, 1178192 → 11,781.92元: from ten thousand on, an eye wants the thousands marked. */
export function yuan(fen: number): string {
  const whole = String(Math.floor(fen / 100))
  const part = fen % 100 === 0 ? '' : `.${String(fen % 100).padStart(2, '0')}`
  return `${whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole}${part}元`
}

/** 345 → 3.45% */
export const percentText = (rate: number): string => `${hundredths(rate)}%`

/** 150 → 1.5 */
export const decimalText = hundredths
