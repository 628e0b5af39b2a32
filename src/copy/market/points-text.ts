/** Hundredths of a point as people read them: 1250 is 12.5. */
export function pointsText(hundredths: number): string {
  const size = Math.abs(hundredths)
  const part = String(size % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  return `${hundredths < 0 ? '-' : ''}${Math.floor(size / 100)}${part === '' ? '' : `.${part}`}`
}
