/** Somebody came from a group's card. */
import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import { type groups as contract, kindOf } from '../../src/contract/groups'
import { type CommandContext, localDay, type QueryContext, read } from '../kernel'
import { placesById } from '../people'
import { arrivalId } from './ids'
import { counted } from './rules-figures'
import { arrivals, type GroupRecord, groups } from './store'

type Visit = OutputOf<typeof contract.here>

/** A community that was closed is nobody's any more. */
async function communityOf(tied: GroupRecord | undefined): Promise<Visit> {
  const place = tied && (await placesById([tied.node])).get(tied.node)
  return place?.open ? { community: { node: place.id, name: place.name } } : {}
}

export async function here(_input: unknown, { group }: QueryContext): Promise<Visit> {
  return communityOf(group === undefined ? undefined : await read(groups, group))
}

/** The row of the day says that this account has been counted, the group's own row how many were. */
export async function arrived(
  { from }: ParsedInputOf<typeof contract.arrived>,
  { tx, actor, group, now }: CommandContext,
): Promise<Visit> {
  const tied = group === undefined ? undefined : await tx.get(groups, group)
  if (!tied) return {}
  const today = localDay(now)
  const _id = arrivalId(tied._id, today, actor.account)
  if (!(await tx.get(arrivals, _id))) {
    await tx.create(arrivals, { _id, at: Date.parse(`${today}T00:00:00+08:00`) })
    await tx.put(groups, { ...tied, days: counted(tied.days, today, kindOf(from)) })
  }
  return communityOf(tied)
}
