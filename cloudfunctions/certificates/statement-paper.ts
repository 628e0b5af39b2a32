/** The yearly statement as blocks for the paper room. */
import type { Block, Paper } from '../paper'
import type { Statement } from './rules-statement'
import { dayWords } from './rules-words'

const services = {
  head: ['日期', '做了什么', '在哪里', '时长', '评价', '积分'],
  widths: [4, 9, 7, 5.6, 3, 4.4],
} as const
const sums = { head: ['小计', '', '积分'], widths: [9, 13, 9] } as const
const moves = { head: ['日期', '是什么', '说明', '积分', '之后结余'], widths: [4, 5, 13, 4, 5] } as const

const dense = ({ head, widths }: typeof services | typeof sums | typeof moves, rows: readonly (readonly string[])[]) =>
  ({ kind: 'table', look: 'dense', head, widths, rows }) as const
const small = (text: string): Block => ({ kind: 'paragraph', size: 'small', text })

interface About {
  readonly name: string
  readonly year: number
  /** YYYY-MM-DD */
  readonly today: string
}

export function statementPaper({ figures, months, purses }: Statement, { name, year, today }: About): Paper {
  const span = today.startsWith(`${year}-`) ? `${year}年1月1日到今天` : `${year}年全年`
  return {
    title: `${year}年志愿时长与积分明细`,
    footer: `暖新 · ${name}的${year}年明细 · ${dayWords(today)}打印`,
    blocks: [
      { kind: 'centred', size: 'small', text: `${name} · ${span} · ${dayWords(today)}打印` },
      { kind: 'figures', figures },
      ...(months.length === 0 ? [small('这一年还没有审核好的服务。')] : []),
      ...months.flatMap(({ heading, rows }): Block[] => [{ kind: 'heading', text: heading }, dense(services, rows)]),
      ...purses.flatMap(purse => [
        { kind: 'heading', text: purse.heading } as const,
        dense(sums, purse.sums),
        ...(purse.moves.length > 0 ? [dense(moves, purse.moves)] : []),
        ...purse.notes.map(small),
      ]),
      small(
        '只列审核过的服务。服务按做的那天排，积分按记上的那天算；年底做的服务，积分可能记在下一年。更正从不改旧账，都另记一笔。有不对的，在“我的时长”里点那一次，可以提异议。',
      ),
    ],
  }
}
