/** What the form needs, in one call. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { NodeId } from '../../src/contract/organisation'
import { communityOf } from '../../src/contract/people/home'
import { type snaps as contract, snapDefaults } from '../../src/contract/snaps'
import { localDay, type QueryContext, refuse } from '../kernel'
import { placesById } from '../people'
import { tiedCommunity } from '../ties'
import { folderOf } from './ids'
import { ruleAt } from './rule'
import { isSnapPlace } from './rules-sending'
import { sentToday } from './send'

type From = 'asked' | 'group' | 'home'

async function openTitle(node: NodeId): Promise<string | undefined> {
  const place = (await placesById([node])).get(node)
  return place?.open && isSnapPlace({ _id: node, kind: place.kind }) ? place.name : undefined
}

/** What was asked for must be there; a group or a home that is closed by now is passed over. */
async function suggested(asked: NodeId | undefined, { group, actor }: QueryContext) {
  if (asked !== undefined) {
    const title = await openTitle(asked)
    return title === undefined ? refuse('PLACE_NOT_FOUND') : { node: asked, title, from: 'asked' as From }
  }
  const tied = group === undefined ? undefined : await tiedCommunity(group)
  if (tied) return { node: tied.node, title: tied.name, from: 'group' as From }
  const { home } = actor.person()
  const node = home === undefined ? undefined : communityOf(home)
  const title = node === undefined ? undefined : await openTitle(node)
  return node === undefined || title === undefined ? undefined : { node, title, from: 'home' as From }
}

export async function form({ node }: ParsedInputOf<typeof contract.form>, context: QueryContext) {
  const { personId } = context.actor.person()
  const today = localDay(context.now)
  const [place, sent] = await Promise.all([suggested(node, context), sentToday(personId, today)])
  if (place && 'refused' in place) return place
  const rule = place && (await ruleAt(place.node, today))
  return {
    folder: folderOf(personId),
    left: snapDefaults.dayMost - sent,
    ...(place && { place }),
    ...(rule && rule.first + rule.later > 0 && { earns: { first: rule.first, later: rule.later } }),
  }
}
