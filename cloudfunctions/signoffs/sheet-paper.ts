/** A sign-off sheet as blocks for the paper room. Values are fen, times ms UTC. */
import { type Difference, differences, type HandWay, handWays } from '../../src/contract/gifts'
import type { Block, Cell, Paper } from '../paper'

/** One pack as it stands on the sheet. */
export interface SignedFor {
  readonly name: string
  readonly last4?: string
  readonly way: HandWay
  readonly proxy?: string
  readonly signature?: string
  readonly value: number
  /** e.g. 11月26日 09:30 */
  readonly at: string
  /** what somebody should look at */
  readonly differs: readonly Difference[]
  readonly undone?: string
}

/** Packs, and fen of those that stand. */
export interface Sums {
  readonly handed: number
  readonly undone: number
  readonly value: number
}

export interface SheetFacts {
  readonly round: string
  readonly place: string
  readonly pack: string
  readonly rows: readonly SignedFor[]
  /** number of the first row: a long list goes on in a further file */
  readonly first: number
  /** of all files together, where this is not the only one */
  readonly inAll?: Sums
  /** e.g. 2026年11月26日 */
  readonly printed: string
}

const yuan = (fen: number): string => (fen / 100).toFixed(2)

const called = ({ name, last4, proxy }: SignedFor): string =>
  [name, last4 && `（尾号 ${last4}）`, proxy && `\n${proxy} 代领`].filter(Boolean).join('')

/** What stands where somebody signs: why it does not count, what was signed on the screen, or room for a pen. */
function signed({ undone, signature }: SignedFor): Cell {
  if (undone !== undefined) return `撤销了：${undone}`
  return signature === undefined ? '' : { strokes: signature }
}

const whatToDo: Readonly<Record<Difference, string>> = {
  double: '这位居民之前已经领过，请核对。',
  short: '发的时候账上已经没有了，请盘点一下架上的。',
  notEligible: '带出去发的时候没有网，没能看出来，请核对。',
  alike: '同名或者门牌像的人领过，请问清是不是一家。',
  afterBack: '剩下的带回来以后才报上来，请跟架上的数对一下。',
  late: '批次结束以后才发出去的，请核对。',
  expired: '发的那天这一批已经过期，请联系领取的人。',
  ownName: '领取的人跟发放的人同名，请另一位同事核对。',
}

const small = (text: string): Block => ({ kind: 'paragraph', size: 'small', text })

/** A file that is one of several says what it holds itself, and below what all of them come to. */
function sumsOf(own: Sums, inAll: Sums | undefined): readonly Block[] {
  const word = (name: string) => (inAll ? `本份${name}` : name)
  const figures = [
    { name: word('发出'), value: `${own.handed} 份` },
    { name: word('撤销'), value: `${own.undone} 份` },
    { name: word('价值'), value: `${yuan(own.value)} 元` },
  ]
  if (!inAll) return [{ kind: 'figures', figures }]
  const { handed, undone, value } = inAll
  const all = `签收表不止一份，合起来一共：发出 ${handed} 份，撤销 ${undone} 份，价值 ${yuan(value)} 元。`
  return [{ kind: 'figures', figures }, small(all)]
}

/** What stands under the way somebody got it. */
const wayOf = ({ way, differs, undone }: SignedFor): string =>
  [handWays[way], ...(undone === undefined ? differs.map(one => differences[one]) : [])].join('\n')

/** The value of what stands; what was taken back is shown and not counted. */
export function sheetPaper({ round, place, pack, rows, first, inAll, printed }: SheetFacts): Paper {
  const standing = rows.filter(({ undone }) => undone === undefined)
  const value = standing.reduce((sum, row) => sum + row.value, 0)
  const notes = (Object.keys(differences) as Difference[]).flatMap(one => {
    const marked = standing.filter(({ differs }) => differs.includes(one)).length
    return marked === 0 ? [] : [small(`标着“${differences[one]}”的有 ${marked} 份：${whatToDo[one]}`)]
  })
  return {
    title: '礼包签收表',
    footer: `暖新 · ${round} · ${place} · ${printed}打印`,
    blocks: [
      { kind: 'centred', size: 'small', text: `${round} · ${place} · ${pack}` },
      ...sumsOf({ handed: standing.length, undone: rows.length - standing.length, value }, inAll),
      {
        kind: 'table',
        look: 'signed',
        head: ['序号', '姓名', '什么时候', '怎么领的', '签字'],
        widths: [2.4, 7, 5.6, 4.6, 8],
        rows: rows.map((row, index) => [String(first + index), called(row), row.at, wayOf(row), signed(row)]),
      },
      ...notes,
      {
        kind: 'stamp',
        text: '盖章处',
        lines: ['发放人：＿＿＿＿＿＿＿＿', '核对人：＿＿＿＿＿＿＿＿', `打印日期：${printed}`],
      },
    ],
  }
}
