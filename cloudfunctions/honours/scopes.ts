/** Where a thing belongs, for those whose roles reach only so far. */
import { type CommandContext, type QueryContext, read, refuse } from '../kernel'
import { nominations, posts } from './store'

type Context = QueryContext | CommandContext
/** A command looks inside its transaction, so that what it reads again costs nothing. */
const inside = (context: Context) => ('tx' in context ? context.tx.get : read)

export const placeOfPost = async ({ id }: { readonly id: string }, context: Context) =>
  (await inside(context)(posts, id))?.node ?? refuse('POST_NOT_FOUND')

export const placeOfNomination = async ({ id }: { readonly id: string }, { tx }: CommandContext) =>
  (await tx.get(nominations, id))?.node ?? refuse('NOMINATION_NOT_FOUND')
