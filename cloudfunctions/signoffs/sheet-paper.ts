/** A sign-off sheet as blocks for the paper room. Values are fen, times ms UTC. */
import { type HandWay, handWays } from '../../src/contract/gifts'
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
  /** the subject had one already */
  readonly double: boolean
  readonly undone?: string
}

export interface SheetFacts {
  readonly round: string
  readonly place: string
  readonly pack: string
  readonly rows: readonly SignedFor[]
  /** number of the first row: a long list goes on in a further file */
  readonly first: number
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

/** The value of what stands; what was taken back is shown and not counted. */
export function sheetPaper({ round, place, pack, rows, first, printed }: SheetFacts): Paper {
  const standing = rows.filter(({ undone }) => undone === undefined)
  const value = standing.reduce((sum, row) => sum + row.value, 0)
  const doubles = standing.filter(({ double }) => double).length
  const notes: Block[] =
    doubles === 0
      ? []
      : [{ kind: 'paragraph', size: 'small', text: `标着“重复”的有 ${doubles} 份：这位居民之前已经领过，请核对。` }]
  return {
    title: '礼包签收表',
    footer: `暖新 · ${round} · ${place} · ${printed}打印`,
    blocks: [
      { kind: 'centred', size: 'small', text: `${round} · ${place} · ${pack}` },
      {
        kind: 'figures',
        figures: [
          { name: '发出', value: `${standing.length} 份` },
          { name: '撤销', value: `${rows.length - standing.length} 份` },
          { name: '价值', value: `${yuan(value)} 元` },
        ],
      },
      {
        kind: 'table',
        look: 'signed',
        head: ['序号', '姓名', '什么时候', '怎么领的', '签字'],
        widths: [2.4, 7, 5.6, 4.6, 8],
        rows: rows.map((row, index) => [
          String(first + index),
          called(row),
          row.at,
          row.double && row.undone === undefined ? `${handWays[row.way]}\n重复` : handWays[row.way],
          signed(row),
        ]),
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
