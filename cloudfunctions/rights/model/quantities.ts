/** The numbers of a text with their units, so that what a model says can be held against what it was given. */

const digits = '零一二三四五六七八九'
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 }
const groups: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** 三千五百 → 3500, 两 → 2, 半 → 0.5, 二〇二六 → 2026 */
export function chineseNumber(text: string): number {
  if (text === '半') return 0.5
  const plain = text.replace(/〇/g, '零').replace(/两/g, '二')
  if (/^[零一二三四五六七八九]{2,}$/.test(plain)) return Number([...plain].map(sign => digits.indexOf(sign)).join(''))
  let total = 0
  let section = 0
  let digit = 0
  for (const sign of plain) {
    const place = places[sign]
    const group = groups[sign]
    if (place !== undefined) {
      section += (digit || 1) * place
      digit = 0
    } else if (group !== undefined) {
      total = (total + section + digit || 1) * group
      section = 0
      digit = 0
    } else digit = Math.max(0, digits.indexOf(sign))
  }
  return total + section + digit
}

/** Units that mean the same are one. `count` is a number of things, of which "one" says nothing. */
const units: readonly (readonly [unit: string, words: string])[] = [
  ['workday', '个?工作日'],
  ['money', '元|块钱|块(?!儿)|万元'],
  ['percent', '%|‰'],
  ['times', '倍'],
  ['tenths', '成|折'],
  ['minute', '分钟'],
  ['hour', '个?小时|个?钟头'],
  ['day', '天|日|号'],
  ['week', '周(?!围|边|全)|个?星期|个?礼拜'],
  ['month', '个?月'],
  ['year', '周?年'],
  ['age', '岁'],
  ['article', '条'],
  ['count', '[个件张份人名次回家项步期种场节]'],
]
const unitOf = (found: string): string => units.find(([, words]) => new RegExp(`^(?:${words})$`).test(found))?.[0] ?? ''

const arabic = '\\d+(?:\\.\\d+)?'
const chinese = '[零〇一二两三四五六七八九十百千万亿半]+'
const pattern = new RegExp(
  `(百分之)?(?:(${arabic})([百千万亿])?|(${chinese}))(分之${chinese})?(${units.map(([, words]) => words).join('|')})?`,
  'g',
)
const notNumbers =
  /万一|千万(?=[别不要得记当注])|一一|百般|成千上万|百分百|(?<=[统唯专同单])一|一(?=[下起样定般直些点旦律边再块儿])/g

export interface Quantity {
  readonly value: number
  /** '' where the text names none */
  readonly unit: string
}

/** Every number that says something; 一 as a mere word does not. */
export function quantitiesIn(text: string): readonly Quantity[] {
  const plain = text
    .normalize('NFKC')
    .replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/g, '')
    .replace(notNumbers, '·')
  return [...plain.matchAll(pattern)].flatMap(([, percent, numeral, factor, words = '', fraction, unitWords = '']) => {
    const value =
      numeral === undefined ? chineseNumber(words) : Number(numeral) * (factor ? chineseNumber(`一${factor}`) : 1)
    if (fraction) return [{ value: value / chineseNumber(fraction.slice(2)), unit: 'parts' }]
    const unit = percent ? 'percent' : unitOf(unitWords)
    const bare = numeral === undefined && unit === ''
    // a single Chinese digit without a unit, or one of something, is part of a word rather than a number
    if ((bare && !/^.*[十百千万亿].+$|^.+[十百千万亿]$/.test(words)) || (unit === 'count' && value === 1)) return []
    return [{ value, unit }]
  })
}

/** Whether a quantity stands among those that were given; without a unit of its own any will do. */
export const isGiven = ({ value, unit }: Quantity, given: readonly Quantity[]): boolean =>
  given.some(other => other.value === value && (unit === '' || unit === other.unit))
