import { endsSoon, expiryText } from './expiry'
import { moneyText } from './money'

it.each([
  [0, '¥0'],
  [5000, '¥50'],
  [123450, '¥1,234.50'],
  [100000005, '¥1,000,000.05'],
  [-1990, '-¥19.90'],
])('%i fen read %s', (fen, words) => expect(moneyText(fen)).toBe(words))

const today = '2026-11-26'
it.each([
  [undefined, undefined, false],
  ['2026-11-25', '已过期 1 天', true],
  ['2026-11-26', '今天到期', true],
  ['2026-12-26', '还有 30 天到期', true],
  ['2026-12-27', '还有 31 天到期', false],
  ['2027-05-01', '2027年5月1日到期', false],
])('a batch that ends on %s', (expires, words, soon) => {
  expect(expiryText(expires, today)).toBe(words)
  expect(endsSoon(expires, today, 30)).toBe(soon)
})
