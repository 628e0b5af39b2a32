/** A month of confirmed services as a table, with the columns that national volunteer platforms usually ask for. Identity numbers are not ours to know: those columns are left to fill in. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { hours as contract } from '../../src/contract/hours'
import { qualityLevels } from '../../src/contract/points/rule'
import { pointsShown } from '../../src/contract/points/shown'
import { activityKinds } from '../../src/contract/service/records'
import { tableMaxRows } from '../../src/contract/tables'
import type { QueryContext } from '../kernel'
import { peopleById, placesById } from '../people'
import { type Sheet, writeXlsx } from '../sheets'
import { counted, minutesOf } from './rules-times'
import { servedInMonth } from './served-in-month'

const columns: Sheet['columns'] = [
  { title: '姓名', kind: 'text', width: 12 },
  { title: '证件类型', kind: 'text', width: 10 },
  { title: '证件号码', kind: 'text', width: 20 },
  { title: '志愿者编号', kind: 'text', width: 16 },
  { title: '项目名称', kind: 'text', width: 28 },
  { title: '服务类别', kind: 'text', width: 12 },
  { title: '服务地点', kind: 'text', width: 24 },
  { title: '服务日期', kind: 'text', width: 12 },
  { title: '开始时间', kind: 'text', width: 10 },
  { title: '结束时间', kind: 'text', width: 10 },
  { title: '服务时长（小时）', kind: 'text', width: 14 },
  { title: '评价', kind: 'text', width: 8 },
  { title: '积分', kind: 'text', width: 8 },
]

const clock = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
})
const namesPerRead = 100

/** Minutes as hours with one place, cut: platforms take no more than was served. */
const hoursOf = (minutes: number): string => String(Math.floor(minutes / 6) / 10)

export async function exportMonth({ node, month }: ParsedInputOf<typeof contract.exportMonth>, _context: QueryContext) {
  const { rows, complete } = await servedInMonth({ areas: node }, month, tableMaxRows)
  const people = [...new Set(rows.flatMap(({ person }) => person ?? []))]
  const names = new Map<string, string | undefined>()
  for (let at = 0; at < people.length; at += namesPerRead)
    for (const [person, { name }] of await peopleById(people.slice(at, at + namesPerRead))) names.set(person, name)
  const place = (await placesById([node])).get(node)?.name ?? node
  const lines = rows.map(row => {
    const [from, to] = counted(row)
    const { review, earned, guest, person } = row
    const name = guest ?? names.get(person ?? '') ?? ''
    const when = [row.day, clock.format(from), clock.format(to), hoursOf(review?.minutes ?? minutesOf([from, to]))]
    const judged = [review ? qualityLevels[review.level] : '', earned ? pointsShown(earned.points) : '0']
    return [name, '', '', '', row.title, activityKinds[row.kind], row.place, ...when, ...judged]
  })
  const bytes = await writeXlsx({ name: '志愿时长', columns, rows: lines })
  const xlsx = Buffer.from(bytes).toString('base64')
  return { fileName: `${place}-志愿时长-${month}.xlsx`, xlsx, rows: rows.length, complete }
}
