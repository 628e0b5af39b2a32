/** Somebody came from a group's card. */
import type { OutputOf, ParsedInputOf } from '../../src/contract/define'
import { type groups as contract, kindOf } from '../../src/contract/groups'
import { type CommandContext, localDay, type QueryContext } from '../kernel'
import { communityOf, tiedCommunity } from '../ties'
import { arrivalId } from './ids'
import { counted } from './rules-figures'
import { arrivals, groups } from './store'

type Visit = OutputOf<typeof contract.here>

const visit = (community: Visit['community']): Visit => (community ? { community } : {})

export async function here(_input: unknown, { group }: QueryContext): Promise<Visit> {
  return visit(group === undefined ? undefined : await tiedCommunity(group))
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
  return visit(await communityOf(tied))
}
