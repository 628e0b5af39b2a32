/** The list of a round: taken in by portions, shown, and somebody taken off it. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type gifts as contract, giftDefaults } from '../../src/contract/gifts'
import {
  type CommandContext,
  compact,
  count,
  find,
  oneOf,
  page,
  type QueryContext,
  read,
  refuse,
  tableFolder,
} from '../kernel'
import { validPack } from './holder'
import { isRowOf, rowId } from './ids'
import { knownOf } from './known-people'
import { tidyName } from './rules-eligible'
import { handouts, listed, type RoundRecord, rounds } from './store'

const pageSize = 50

/** Whoever says who gets a pack has written the round too, and does not approve it. */
const withWriter = (round: RoundRecord, by: string): RoundRecord =>
  round.writers.includes(by) ? round : { ...round, writers: [...round.writers, by] }

const growsNow = ({ state, who }: RoundRecord): boolean => state === 'draft' && who.kind === 'list'

/** The list is approved with the round, so it grows only before. */
export async function importList(
  { id, portion }: ParsedInputOf<typeof contract.importList>,
  { tx, actor, now }: CommandContext,
) {
  const round = await tx.get(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  if (!growsNow(round)) return refuse('ROUND_LIST_SHUT')
  const before = await count(listed, { round: id })
  const known = await knownOf(portion)
  let added = 0
  for (const row of new Map(portion.map(one => [one.phone, one])).values()) {
    const { name, phone } = row
    const about = { round: id, name, called: tidyName(name), last4: phone.slice(-4), at: now }
    const person = known.get(phone)
    if (await tx.claim(listed, { _id: rowId(id, phone), ...about, ...compact({ person }) })) added += 1
  }
  if (before + added > giftDefaults.listMost) return refuse('LIST_FULL', { most: giftDefaults.listMost })
  // two portions at once, and a round that is handed in meanwhile, meet here
  await tx.put(rounds, withWriter(round, actor.person().personId))
  return { added, known: known.size }
}

export async function listOf({ id, after }: ParsedInputOf<typeof contract.listed>, { actor }: QueryContext) {
  const round = await read(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  const rows = await page(listed, { where: { round: id }, orderBy: ['name', 'asc'], limit: pageSize }, after)
  const ids = rows.items.map(({ _id }) => _id)
  const where = { round: id, subject: oneOf(ids), state: 'valid' } as const
  const had = ids.length === 0 ? [] : await find(handouts, { where, limit: pageSize })
  const gotAt = new Map(had.map(({ subject, at }) => [subject, at]))
  return {
    ...rows,
    name: round.name,
    folder: tableFolder(actor.person().personId),
    open: growsNow(round),
    items: rows.items.map(({ _id, name, last4, person }) => ({
      ...{ id: _id, name, last4, known: person !== undefined },
      ...compact({ got: gotAt.get(_id) }),
    })),
  }
}

/** Also while the round runs: somebody may have moved away. Whoever has got one stays, or the record would name nobody. */
export async function unlist({ id, row }: ParsedInputOf<typeof contract.unlist>, { tx, actor }: CommandContext) {
  const round = isRowOf(id, row) ? await tx.get(rounds, id) : undefined
  if (!round) return refuse('NOT_LISTED')
  // before it is approved nobody can have got one
  const approved = round.state === 'open' || round.state === 'closed'
  if (approved && (await validPack(tx, id, row))) return refuse('LISTED_HAS_GOT')
  if (!(await tx.remove(listed, row))) return refuse('NOT_LISTED')
  if (!approved) await tx.put(rounds, withWriter(round, actor.person().personId))
  return {}
}
