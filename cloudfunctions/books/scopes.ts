/** A title belongs to its station, and so does a wish. */
import { type CommandContext, refuse } from '../kernel'
import { books, wishes } from './store'

interface Named {
  readonly id: string
}

export const placeOfBook = async ({ id }: Named, { tx }: CommandContext) =>
  (await tx.get(books, id))?.node ?? refuse('BOOK_NOT_FOUND')

export const placeOfWish = async ({ id }: Named, { tx }: CommandContext) =>
  (await tx.get(wishes, id))?.node ?? refuse('WISH_NOT_FOUND')
