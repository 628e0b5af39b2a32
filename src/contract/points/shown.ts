/** Hundredths as people read them: 12.5, 3, 0.25. */
export function pointsShown(hundredths: number): string {
  const sign = hundredths < 0 ? '-' : ''
  const whole = Math.abs(hundredths)
  const part = String(whole % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${sign}${Math.floor(whole / 100)}${part === '' ? '' : `.${part}`}`
}
