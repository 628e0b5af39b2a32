/** Where a thing belongs, for those whose roles reach only so far. */
import { counterKeepers } from '../../src/contract/gifts/access'
import type { NodeId } from '../../src/contract/organisation'
import { holds } from '../../src/contract/roles'
import { type CommandContext, type QueryContext, read, refuse } from '../kernel'
import { allotments, complaints, handouts, rounds } from './store'

type Context = QueryContext | CommandContext
/** A command looks inside its transaction, so that what it reads again costs nothing. */
const inside = (context: Context) => ('tx' in context ? context.tx.get : read)

const ofRound = async (id: string, context: Context) =>
  (await inside(context)(rounds, id))?.node ?? refuse('ROUND_NOT_FOUND')

export const placeOfRound = ({ id }: { readonly id: string }, context: Context) => ofRound(id, context)

/** Figures name nobody: whoever looks after one of its places may see them. */
export async function placeOfFigures({ round: id }: { readonly round: string }, context: Context) {
  const round = await inside(context)(rounds, id)
  if (!round) return refuse('ROUND_NOT_FOUND')
  const mine = (node: NodeId) =>
    counterKeepers.kind === 'roles' && holds(context.actor.grants, counterKeepers.roles, node)
  return [round.node, ...round.places.map(({ node }) => node)].find(mine) ?? round.node
}

export const placeOfRecord = async ({ record }: { readonly record: string }, { tx }: CommandContext) =>
  (await tx.get(handouts, record))?.node ?? refuse('RECORD_NOT_FOUND')

export const placeOfAllotment = async ({ allotment }: { readonly allotment: string }, { tx }: CommandContext) =>
  (await tx.get(allotments, allotment))?.node ?? refuse('ALLOTMENT_UNKNOWN')

export const placeOfComplaint = async ({ id }: { readonly id: string }, { tx }: CommandContext) =>
  (await tx.get(complaints, id))?.node ?? refuse('COMPLAINT_NOT_FOUND')
