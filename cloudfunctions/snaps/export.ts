/** Snaps as a table: ten thousand to a file, read a thousand at a time, so that memory does not grow with what there is. */
import type { ParsedInputOf } from '../../src/contract/define'
import { categoryTitle, type snaps as contract, snapKinds, snapStates } from '../../src/contract/snaps'
import { compact, localDay, localTime, type QueryContext, refuse } from '../kernel'
import { keepParts, partsOf, readPart } from '../parts'
import { placesById } from '../people'
import { type SheetCell, type SheetColumn, streamXlsx } from '../sheets'
import { type Period, pageOf, periodProblem, perRead } from './period'
import type { SnapRecord } from './rules-record'

const rowsMost = 10_000

const columns: readonly SheetColumn[] = [
  { title: '时间', kind: 'text', width: 17 },
  { title: '类别', kind: 'text', width: 14 },
  { title: '地方', kind: 'text', width: 20 },
  { title: '具体位置', kind: 'text', width: 20 },
  { title: '内容', kind: 'text', width: 40 },
  { title: '照片', kind: 'whole', width: 8 },
  { title: '状态', kind: 'text', width: 18 },
  { title: '多少分钟后有人看', kind: 'whole', width: 16 },
  { title: '承办', kind: 'text', width: 20 },
  { title: '答复', kind: 'text', width: 40 },
  { title: '评价', kind: 'whole', width: 8 },
  { title: '重新打开', kind: 'whole', width: 10 },
]

const fields = [
  ...(['at', 'category', 'node', 'where', 'words', 'photoCount', 'state', 'waited', 'unit'] as const),
  ...(['answer', 'rating', 'reopened'] as const),
] as const
type Exported = Pick<SnapRecord, (typeof fields)[number] | '_id'>

/** Names of places, each looked up once for a file. */
class Names {
  readonly #places = new Map<string, string>()

  async learn(nodes: readonly string[]): Promise<void> {
    const fresh = [...new Set(nodes)].filter(node => !this.#places.has(node))
    if (fresh.length === 0) return
    const found = await placesById(fresh)
    for (const node of fresh) this.#places.set(node, found.get(node)?.name ?? node)
  }

  readonly of = (node: string): string => this.#places.get(node) ?? node
}

/** Without senders, without those whom it is about, without pictures. */
function cellsOf(row: Exported, names: Names): readonly SheetCell[] {
  const { at, category, node, where, words, photoCount, state, waited, unit, answer, rating, reopened } = row
  return [
    ...[localTime(at), categoryTitle(category), names.of(node), where, words, photoCount, snapStates[state]],
    ...[waited, unit === undefined ? undefined : names.of(unit), answer, rating, reopened],
  ]
}

function rowsOf(period: Period, begin: string | undefined) {
  const names = new Names()
  const file = { rows: 0, next: begin }
  async function* pages() {
    for (;;) {
      const { items, next } = await pageOf(period, fields, Math.min(perRead, rowsMost - file.rows), file.next)
      await names.learn(items.flatMap(({ node, unit }) => [node, ...(unit === undefined ? [] : [unit])]))
      file.rows += items.length
      file.next = next
      yield items.map(row => cellsOf(row, names))
      if (next === undefined || file.rows >= rowsMost) return
    }
  }
  return { file, pages: pages() }
}

export async function exportSnaps(
  { after, ...period }: ParsedInputOf<typeof contract.exportSnaps>,
  { now }: QueryContext,
) {
  const problem = periodProblem(period)
  if (problem) return problem
  const { node, kind } = period
  const { file, pages } = rowsOf(period, after)
  const bytes = await streamXlsx({ name: '随手拍', columns }, pages)
  const [xlsx = '', ...others] = partsOf(bytes)
  const [kept, places] = await Promise.all([keepParts(node, others, now), placesById([node])])
  const place = places.get(node)?.name ?? node
  return {
    fileName: `${place}-随手拍-${snapKinds[kind]}-${localDay(now)}.xlsx`,
    ...{ rows: file.rows, xlsx },
    ...compact({ file: kept, next: file.next }),
  }
}

export async function exportPart({ node, id, part }: ParsedInputOf<typeof contract.exportPart>) {
  const xlsx = await readPart(node, id, part)
  return xlsx === undefined ? refuse('PART_GONE') : { xlsx }
}
