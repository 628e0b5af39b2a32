/**
 * What the stores look up in the books of gift packs. `cloudfunctions/gifts` writes these and stands on the stores, so it cannot be asked
 * from here; two narrow looks at its rows are all that is needed.
 */
import type { NodeId } from '../../src/contract/organisation'
import { find, oneOf } from '../kernel'
import { handouts, rounds } from './store'

/** A round hands out one version of a kit, from the day on which it is handed in: its packs may still have to be made. */
const handingOut = ['submitted', 'open'] as const
const roundsMost = 100

/** What rounds at and below a place hand out: the name of one of them by the kit's version. */
export async function versionsInUse(node: NodeId): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    handingOut.map(state =>
      find(rounds, {
        where: { reach: node, state },
        orderBy: ['to', 'asc'],
        limit: roundsMost,
        fields: ['kit', 'name'] as const,
      }),
    ),
  )
  return new Map(found.flat().map(({ kit, name }) => [kit, name]))
}

/** Wherever that is: packs are made where the things lie, and sent to where they are handed out. */
export async function isInUse(kit: string): Promise<boolean> {
  const where = { kit, state: oneOf([...handingOut]) }
  return (await find(rounds, { where, limit: 1, fields: ['kit'] as const })).length > 0
}

/** Packs that were handed out without network though the book had none: no movement tells of them. The latest first. */
export const packsBeyondBook = (node: NodeId, limit: number) =>
  find(handouts, {
    where: { areas: node, differs: true, short: true, state: 'valid' },
    orderBy: ['at', 'desc'],
    limit,
    fields: ['node', 'roundName', 'pack', 'value', 'by', 'at'] as const,
  })
