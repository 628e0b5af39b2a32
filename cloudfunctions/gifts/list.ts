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
import { isRowOf, rowId } from './ids'
import { knownOf } from './known-people'
import { tidyName } from './rules-eligible'
import { handouts, listed, rounds } from './store'
import { validPack } from './write-record'

const pageSize = 50

/** The list is approved with the round, so it grows only before. */
export async function importList(
  { id, portion }: ParsedInputOf<typeof contract.importList>,
  { tx, now }: CommandContext,
) {
  const round = await tx.get(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  if (round.state !== 'draft' || round.who.kind !== 'list') return refuse('ROUND_LIST_SHUT')
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
  await tx.put(rounds, round)
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
    items: rows.items.map(({ _id, name, last4, person }) => ({
      ...{ id: _id, name, last4, known: person !== undefined },
      ...compact({ got: gotAt.get(_id) }),
    })),
  }
}

/** Also while the round runs: somebody may have moved away. Whoever has got one stays, or the record would name nobody. */
export async function unlist({ id, row }: ParsedInputOf<typeof contract.unlist>, { tx }: CommandContext) {
  if (!isRowOf(id, row)) return refuse('NOT_LISTED')
  if (await validPack(tx, id, row)) return refuse('LISTED_HAS_GOT')
  return (await tx.remove(listed, row)) ? {} : refuse('NOT_LISTED')
}
