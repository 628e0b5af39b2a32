/** Names in words: whether they are there, whether two are the same, and how they are taken out. */
import { addressedIn, calls } from '../../src/contract/addressed-names'

const bare = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')

/** Blanks do not matter: 王 芳 is 王芳. */
export const sameName = (one: string, other: string): boolean => bare(one) === bare(other)

/** A single sign is a surname or a word like any other. */
const leastSigns = 2

/** What people are, not who: it may stand on the board. Longer ones first, because they are cut off at the beginning. */
const callings =
  '快递小哥|外卖小哥|外卖骑手|公交司机|出租车司机|网格员|志愿者|保洁员|环卫工人|环卫工|社区民警|小伙子|小哥|骑手|司机|保安|保洁|门卫|邻居|街坊|居民|民警|交警|电工|师傅|大爷|大妈|阿姨|大叔|大姐|大哥|老师|医生|护士|老人|小伙|姑娘|孩子|同学|学生|路人|物业'
const calling = new RegExp(`^(?:${callings})的?`)
const address = new RegExp(`(?:${calls})$`)

/** The parts of what somebody wrote about who it was: 快递小哥 赵师傅 is told by 赵师傅 alone, 公交司机王建国 by 王建国. */
function piecesOf(name: string): readonly string[] {
  const whole = bare(name)
  const parts = name.normalize('NFKC').split(/[\s,，、。.·;；:：/|()（）“”"]+/)
  const all = [whole, ...parts].flatMap(part => {
    const who = part.replace(calling, '')
    return [part, who, who.replace(address, '')]
  })
  return [...new Set(all)].filter(piece => [...piece].length >= leastSigns && piece.replace(calling, '') !== '')
}

/** Whether the words tell who it was, so that leaving the field empty hides nobody: by a piece of these names, or as 王大爷. */
export const tellsName = (words: readonly string[], names: readonly string[]): boolean =>
  words.some(text => addressedIn(text) !== undefined) ||
  names.flatMap(piecesOf).some(piece => words.some(text => bare(text).includes(piece)))

/** What stands in the place of somebody who has left. */
export const nobody = '一位居民'

/** The words with every one of these names taken out, also where blanks stand between its signs. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names
    .map(name => [...bare(name)])
    .filter(signs => signs.length >= leastSigns)
    .reduce((left, signs) => {
      const pattern = signs.map(sign => sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s*')
      return left.replace(new RegExp(pattern, 'gu'), nobody)
    }, text)
}
