/** The bind card 绑定卡: made by staff, opened in the group, good for a day. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type groups as contract, groupDefaults, type Standing } from '../../src/contract/groups'
import { groupKeepers } from '../../src/contract/groups/access'
import { holds } from '../../src/contract/roles'
import { type CommandContext, minutes, type QueryContext, randomCode, read, refuse } from '../kernel'
import { openPlace, placesById } from '../people'
import { bindCardId } from './ids'
import { bindCards, type GroupRecord, groups } from './store'

/** 60 bits; whoever guesses one still needs the role and the group. */
const tokenLength = 12

export async function prepareBinding(
  { node }: ParsedInputOf<typeof contract.prepareBinding>,
  { tx, now }: CommandContext,
) {
  const place = await openPlace(tx, node)
  if (!place) return refuse('PLACE_NOT_FOUND')
  if (place.kind !== 'community') return refuse('NOT_A_COMMUNITY')
  const token = randomCode(tokenLength)
  const expiresAt = now + minutes(60 * groupDefaults.cardHours)
  await tx.create(bindCards, { _id: bindCardId(token), node, expiresAt, at: now })
  return { token, expiresAt }
}

/** The community that the card speaks of; a card that is no longer good speaks of none. */
export async function placeOfCard({ token }: { readonly token: string }, context: QueryContext | CommandContext) {
  const id = bindCardId(token)
  const card = await ('tx' in context ? context.tx.get(bindCards, id) : read(bindCards, id))
  if (!card) return refuse('BIND_CARD_UNKNOWN')
  return card.expiresAt > context.now ? card.node : refuse('BIND_CARD_EXPIRED')
}

export async function bindCard({ token }: ParsedInputOf<typeof contract.bindCard>, { group, actor }: QueryContext) {
  const [card, tied] = await Promise.all([
    read(bindCards, bindCardId(token)),
    group === undefined ? undefined : read(groups, group),
  ])
  if (!card) return refuse('BIND_CARD_UNKNOWN')
  const { node, expiresAt } = card
  const places = await placesById([node, ...(tied ? [tied.node] : [])])
  const nameOf = (id: string) => places.get(id)?.name ?? id
  const maySee = tied !== undefined && mayKeep(actor, tied)
  const standing = (): Standing => {
    if (group === undefined) return { kind: 'unseen' }
    if (!tied) return { kind: 'free' }
    if (tied.node === node) return { kind: 'here', name: tied.name }
    return maySee ? { kind: 'elsewhere', place: nameOf(tied.node), name: tied.name } : { kind: 'elsewhere' }
  }
  return { node, place: nameOf(node), expiresAt, group: standing() }
}

/** Whether somebody may know whose group this is. */
export const mayKeep = ({ grants }: QueryContext['actor'], { node }: Pick<GroupRecord, 'node'>): boolean =>
  groupKeepers.kind === 'roles' && holds(grants, groupKeepers.roles, node)
