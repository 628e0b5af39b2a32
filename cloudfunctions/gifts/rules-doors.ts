/** Doors 门牌: what tells households of one building apart, as people at a counter say it. */
import { contains, type NodeId } from '../../src/contract/organisation'

const digits = '零一二三四五六七八九'
/** 二 → 2, 十二 → 12, 二十 → 20 */
const numberOf = (words: string): string => {
  const [tens, ones] = words.includes('十') ? words.split('十') : [undefined, words]
  const plain = [...(ones ?? '')].map(sign => digits.indexOf(sign)).join('')
  return tens === undefined ? plain : String((tens === '' ? 1 : digits.indexOf(tens)) * 10 + Number(plain))
}

/** What stands between numbers says nothing by itself: 2单元301室 is 2-301 is ２－３０１. */
const between = /单元|号楼|楼栋|[栋幢座楼号室户门排院#\-—_/\\.,，、。()\s]+/g

/** The parts of an address, from the outside in. */
function partsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[零一二三四五六七八九]?十[一二三四五六七八九]?|[零一二三四五六七八九]+/g, numberOf)
    .replace(between, ' ')
  return (plain.match(/\d+|[a-z]+|[^\sa-z\d]+/g) ?? []).map(part => part.replace(/^0+(?=\d)/, ''))
}

const numbered = (parts: readonly string[]) => parts.filter(part => /\d/.test(part))

/** The same for one door however it is written; '' where nothing is said. */
export const doorKey = (text: string): string => partsOf(text).join('-')

/** The last number of it, or its last word: by this alone others like it are found. */
export function doorEnd(text: string): string {
  const parts = partsOf(text)
  return numbered(parts).at(-1) ?? parts.at(-1) ?? ''
}

export interface Household {
  /** missing for guests */
  readonly home?: NodeId | undefined
  readonly door: string
}

/** From the last number on, as far as both of them say something. */
function sameFromTheEnd(one: readonly string[], other: readonly string[]): boolean {
  const [a, b] = [numbered(one), numbered(other)]
  if (a.length === 0 || b.length === 0) return one.at(-1) === other.at(-1)
  return a.slice(-b.length).join('-') === b.slice(-a.length).join('-')
}

/**
 * Whether two may be one household, told differently: 301 and 2-301 of a building, a building's door and the same one told from the whole
 * estate, a guest's address. `namesIn`: the names of places on the way down to a home, those at or above `above` left out.
 */
export function mayBeSame(
  one: Household,
  other: Household,
  namesIn: (home: NodeId, above: NodeId | undefined) => string,
): boolean {
  const { home: a } = one
  const { home: b } = other
  if (a === undefined || b === undefined) {
    const whole = ({ home, door }: Household) =>
      partsOf(`${home === undefined ? '' : namesIn(home, undefined)} ${door}`)
    return sameFromTheEnd(whole(one), whole(other))
  }
  if (!contains(a, b) && !contains(b, a)) return false
  const outer = a.length < b.length ? a : b
  const from = ({ door }: Household, home: NodeId) => partsOf(`${namesIn(home, outer)} ${door}`)
  return sameFromTheEnd(from(one, a), from(other, b))
}
