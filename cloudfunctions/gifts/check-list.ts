/** A table of people on its way in: what it would add, and what is wrong with it. Nothing is written. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type gifts as contract, giftDefaults, type ListRow, listColumns } from '../../src/contract/gifts'
import { compact, type QueryContext, read, readMany, refuse, tableFolder, takeFile } from '../kernel'
import { readTable } from '../sheets'
import { rowId } from './ids'
import { knownOf } from './known-people'
import { listFaults, portionsOf } from './rules-list'
import { listed, rounds } from './store'

const perRead = 1_000
const columns = [
  { id: 'name', title: listColumns.name, aliases: ['名字', '领取人'], kind: 'text', required: true, max: 20 },
  {
    id: 'phone',
    title: listColumns.phone,
    aliases: ['电话', '手机', '联系电话', '手机号码'],
    kind: 'text',
    required: true,
    max: 30,
  },
] as const

/** Ids of those who stand on the list already. */
async function thereOf(round: string, people: readonly ListRow[]): Promise<ReadonlySet<string>> {
  const ids = people.map(({ phone }) => rowId(round, phone))
  const found = new Set<string>()
  for (const portion of portionsOf(ids, perRead)) for (const { _id } of await readMany(listed, portion)) found.add(_id)
  return found
}

export async function checkList({ id, fileId }: ParsedInputOf<typeof contract.checkList>, { actor }: QueryContext) {
  if (!(await read(rounds, id))) return refuse('ROUND_NOT_FOUND')
  const bytes = await takeFile(fileId, tableFolder(actor.person().personId))
  if (!bytes) return refuse('ATTACHMENT_UNKNOWN')
  const table = await readTable(bytes, columns)
  if ('code' in table)
    return { kind: 'unreadable' as const, fault: table.code, ...compact({ titles: table.titles && [...table.titles] }) }
  const { people, faults } = listFaults(table.rows)
  const cells = table.faults.map(({ row, title, code, text, other }) => ({
    ...{ row, column: title, code },
    ...compact({ text, other }),
  }))
  const there = await thereOf(id, people)
  return {
    kind: 'looked' as const,
    rows: people.length,
    known: (await knownOf(people)).size,
    listed: there.size,
    unknown: [...table.unknown],
    faults: [...cells, ...faults].sort((one, other) => one.row - other.row),
    portions: portionsOf(
      people.filter(({ phone }) => !there.has(rowId(id, phone))),
      giftDefaults.listPortion,
    ),
  }
}
