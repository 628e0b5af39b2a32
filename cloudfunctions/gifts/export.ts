/** Records as a table: ten thousand to a file, read a thousand at a time, so that memory does not grow with what there is. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type gifts as contract, differences, giftDefaults, handWays } from '../../src/contract/gifts'
import type { NodeId } from '../../src/contract/organisation'
import { compact, localDay, localTime, type QueryContext, refuse } from '../kernel'
import { keepParts, partsOf, readPart } from '../parts'
import { peopleById } from '../people'
import { type SheetCell, type SheetColumn, streamXlsx } from '../sheets'
import { placeName, placeNames } from './places'
import { calledIn, type RecordsOf, recordsPage } from './records'
import { differencesOf } from './rules-differences'
import { batchWords, heldWords } from './rules-holds'
import type { HandoutRecord } from './store'

/** Rows of one read: WeChat gives a thousand, and one of them says whether there are more. */
const perRead = 1_000 - 1
/** WeChat: values in one condition */
const namesPerRead = 100

const columns: readonly SheetColumn[] = [
  { title: '批次', kind: 'text', width: 20 },
  { title: '驿站', kind: 'text', width: 20 },
  { title: '时间', kind: 'text', width: 17 },
  { title: '礼包', kind: 'text', width: 24 },
  { title: '每份价值(元)', kind: 'fen', width: 12 },
  { title: '里面有', kind: 'text', width: 30 },
  { title: '领取人', kind: 'text', width: 16 },
  { title: '怎么领', kind: 'text', width: 20 },
  { title: '代领人', kind: 'text', width: 10 },
  { title: '是否签字', kind: 'text', width: 10 },
  { title: '发放人', kind: 'text', width: 10 },
  { title: '状态', kind: 'text', width: 14 },
  { title: '撤销原因', kind: 'text', width: 20 },
  { title: '物品批号', kind: 'text', width: 24 },
]

/** Names of places and of staff, each looked up once for a file. */
class Names {
  readonly #places = new Map<string, string>()
  readonly #staff = new Map<string, string>()

  async learn(rows: readonly HandoutRecord[]): Promise<void> {
    const places = new Set(rows.map(({ node }) => node).filter(node => !this.#places.has(node)))
    if (places.size > 0) {
      const nameOf = await placeNames([...places])
      for (const node of places) this.#places.set(node, nameOf(node))
    }
    const staff = [...new Set(rows.map(({ by }) => by).filter(by => !this.#staff.has(by)))]
    for (let at = 0; at < staff.length; at += namesPerRead) {
      const some = staff.slice(at, at + namesPerRead)
      const people = await peopleById(some)
      for (const person of some) this.#staff.set(person, people.get(person)?.name ?? '已离开')
    }
  }

  readonly place = (node: NodeId): string => this.#places.get(node) ?? node
  readonly keeper = (person: string): string => this.#staff.get(person) ?? ''
}

/** What an auditor must see at once: taken back, or not as it should be. */
function stateOf(row: HandoutRecord): string {
  if (row.state === 'undone') return '撤销了'
  const odd = differencesOf(row).map(one => differences[one])
  return odd.length > 0 ? `有效，${odd.join('、')}` : '有效'
}

const wayOf = ({ way, allotment }: HandoutRecord): string =>
  allotment === undefined ? handWays[way] : `${handWays[way]}，带出去发的`

function cellsOf(row: HandoutRecord, names: Names): readonly SheetCell[] {
  const { roundName, node, at, pack, value, contents = [], proxy, signature, by, undone } = row
  return [
    ...[
      roundName,
      names.place(node),
      localTime(at),
      pack,
      value,
      heldWords(contents),
      calledIn(row),
      wayOf(row),
      proxy,
    ],
    ...[
      signature === undefined ? '没签' : '签了',
      names.keeper(by),
      stateOf(row),
      undone?.reason,
      batchWords(contents),
    ],
  ]
}

/** The rows of one file, page by page; `next` is where the following file begins. */
function rowsOf(wanted: RecordsOf, begin: string | undefined) {
  const names = new Names()
  const file = { rows: 0, next: begin }
  async function* pages() {
    for (;;) {
      const most = Math.min(perRead, giftDefaults.exportRows - file.rows)
      const { items, next } = await recordsPage(wanted, most, file.next)
      await names.learn(items)
      file.rows += items.length
      file.next = next
      yield items.map(row => cellsOf(row, names))
      if (next === undefined || file.rows >= giftDefaults.exportRows) return
    }
  }
  return { file, pages: pages() }
}

export async function exportRecords(
  { after, ...wanted }: ParsedInputOf<typeof contract.exportRecords>,
  { now }: QueryContext,
) {
  const { node } = wanted
  const { file, pages } = rowsOf(wanted, after)
  const bytes = await streamXlsx({ name: '发放记录', columns }, pages)
  const [xlsx = '', ...others] = partsOf(bytes)
  const kept = await keepParts(node, others, now)
  const place = await placeName(node)
  return {
    fileName: `${place}-发放记录-${localDay(now)}.xlsx`,
    ...{ rows: file.rows, xlsx },
    ...compact({ file: kept, next: file.next }),
  }
}

export async function exportPart({ node, id, part }: ParsedInputOf<typeof contract.exportPart>) {
  const xlsx = await readPart(node, id, part)
  return xlsx === undefined ? refuse('PART_GONE') : { xlsx }
}
