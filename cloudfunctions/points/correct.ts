/** Awards that should not have been. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { points as contract } from '../../src/contract/points'
import { type CommandContext, find, type Job, oneOf, page, type QueryContext, read, refuse, transact } from '../kernel'
import { peopleById } from '../people'
import { isBooked } from './booked'
import { rank } from './rank'
import { reversalOf, reverseAward } from './reverse'
import { pointEntries } from './store'
import { nameAmongOthers } from './views'

const pageSize = 30

export const placeOfEntry = async ({ entry }: { readonly entry: string }, { tx }: CommandContext) =>
  (await tx.get(pointEntries, entry))?.node ?? refuse('ENTRY_NOT_FOUND')

/** The counter-entry is booked by a job, at once: purse and boards would be too much for one command. */
export async function reverse({ entry, reason }: ParsedInputOf<typeof contract.reverse>, context: CommandContext) {
  const { tx, actor, later } = context
  const award = await tx.get(pointEntries, entry)
  if (!award) return refuse('ENTRY_NOT_FOUND')
  if (award.kind !== 'award') return refuse('ENTRY_NO_AWARD')
  const by = actor.person().personId
  if (award.person === by) return refuse('OWN_ENTRY')
  if (await isBooked(award.account, reversalOf(entry))) return refuse('ENTRY_REVERSED')
  context.concerns(award.person)
  await later('points.takeBack', { entry, by, reason })
  return {}
}

export const takeBack: Job = async ({ entry: id, by, reason }, { now }) => {
  if (typeof id !== 'string' || typeof by !== 'string' || typeof reason !== 'string')
    throw new TypeError('a reversal names an entry, who and why')
  const award = await read(pointEntries, id)
  if (!award) throw new Error(`there is no entry ${id}`)
  await transact(async tx => {
    if (await isBooked(award.account, reversalOf(id))) return { commit: undefined }
    return { commit: await reverseAward(tx, award, { by, reason }, now) }
  })
  await rank(award.account)
}

export async function awards({ node, after }: ParsedInputOf<typeof contract.awards>, _context: QueryContext) {
  const where = { areas: node, kind: 'award' } as const
  const rows = await page(pointEntries, { where, orderBy: ['at', 'desc'], limit: pageSize }, after)
  const causes = rows.items.map(({ _id }) => reversalOf(_id))
  const [names, reversals] = await Promise.all([
    peopleById(rows.items.map(({ person }) => person)),
    causes.length === 0
      ? []
      : find(pointEntries, {
          where: { account: oneOf([...new Set(rows.items.map(({ account }) => account))]), cause: oneOf(causes) },
          limit: pageSize,
          fields: ['reverses'] as const,
        }),
  ])
  const reversed = new Set(reversals.map(({ reverses }) => reverses))
  const items = rows.items.map(({ _id: id, person, title, points, day, at }) => ({
    id,
    name: nameAmongOthers(names.get(person)?.name),
    title,
    points,
    ...(day !== undefined && { day }),
    at,
    reversed: reversed.has(id),
  }))
  return { ...rows, items }
}
