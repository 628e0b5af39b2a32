/** Somebody who looks like one who had a pack: a guest and a member of one name, or two who tell one door differently. */
import type { NodeId } from '../../src/contract/organisation'
import { find } from '../kernel'
import { peopleById } from '../people'
import { householdOf } from './households'
import { placeName } from './places'
import { tidyName } from './rules-eligible'
import type { Receiver } from './rules-receiver'
import { type HandoutRecord, handouts } from './store'

const alikeMost = 20

/** The last four digits of the phone that they gave; undefined for whoever gave none. */
async function digitsOf(person: string | undefined): Promise<string | undefined> {
  return person === undefined ? undefined : (await peopleById([person])).get(person)?.phone?.slice(-4)
}

/** Somebody of that name has had one, and nothing says that it is somebody else. */
async function alikeRow(round: string, { name, person, last4 }: Receiver): Promise<HandoutRecord | undefined> {
  const called = { round, name, state: 'valid' } as const
  const found = (await find(handouts, { where: called, limit: alikeMost })).filter(
    // two accounts are two people
    row => tidyName(row.name) === tidyName(name) && (person === undefined || row.person === undefined),
  )
  if (found.length === 0) return undefined
  const own = last4 ?? (await digitsOf(person))
  for (const row of found) {
    const other = row.last4 ?? (await digitsOf(row.person))
    if (own === undefined || other === undefined || own === other) return row
  }
  return undefined
}

/** Where and when, for whoever can still ask them. */
export async function alike(round: string, receiver: Receiver) {
  const row = await alikeRow(round, receiver)
  return row && { place: await placeName(row.node), at: row.at }
}

/** Whether a pack that goes out, or is gone already, wants a second look. Two reads where a door was said. */
export async function mayBeTwice(
  round: string,
  node: NodeId,
  receiver: Receiver,
  home: NodeId | undefined,
): Promise<boolean> {
  const [row, household] = await Promise.all([alikeRow(round, receiver), householdOf(round, node, receiver, home)])
  return row !== undefined || (household !== undefined && household.near.length > 0)
}
