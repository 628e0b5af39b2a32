import type { books as contract } from '../../src/contract/books'
import type { ParsedInputOf } from '../../src/contract/define'
import { takePersonCode } from '../codes'
import { type CommandContext, isRefused, refuse } from '../kernel'
import { copyTo } from './lend'

/** The same refusals in words for the keeper: they speak of somebody else. */
const toTheKeeper = {
  BOOK_NOT_FOUND: 'BOOK_NOT_FOUND',
  NONE_LEFT: 'NONE_TO_LEND',
  ALREADY_YOURS: 'ALREADY_THEIRS',
  TOO_MANY_BOOKS: 'THEY_HAVE_ENOUGH',
} as const

/** The keeper lends a copy to somebody who shows their own code. */
export async function lendTo({ id, scene }: ParsedInputOf<typeof contract.lendTo>, context: CommandContext) {
  const taken = await takePersonCode(context, scene)
  if (isRefused(taken)) return taken
  context.concerns(taken.personId)
  const lent = await copyTo(taken.personId, id, context)
  return isRefused(lent) ? refuse(toTheKeeper[lent.refused.code], lent.refused.detail) : lent
}
