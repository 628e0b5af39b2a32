/** A wish belongs to the station on whose wall it hangs. */
import { type CommandContext, refuse } from '../kernel'
import { wishes } from './store'

export const placeOfWish = async ({ id }: { readonly id: string }, { tx }: CommandContext) =>
  (await tx.get(wishes, id))?.node ?? refuse('WISH_NOT_FOUND')
