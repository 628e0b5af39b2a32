/** Fen as people read them: 123450 is ¥1,234.50, 5000 is ¥50. */
export function moneyText(fen: number): string {
  const whole = String(Math.floor(Math.abs(fen) / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const part = Math.abs(fen) % 100
  return `${fen < 0 ? '-' : ''}¥${whole}${part === 0 ? '' : `.${String(part).padStart(2, '0')}`}`
}
