import type { books as contract } from '../../src/contract/books'
import type { ParsedInputOf } from '../../src/contract/define'
import { codeOfThing } from '../codes'
import { type CommandContext, refuse } from '../kernel'
import { books } from './store'

export async function makeCode({ id }: ParsedInputOf<typeof contract.makeCode>, context: CommandContext) {
  const book = await context.tx.get(books, id)
  if (!book) return refuse('BOOK_NOT_FOUND')
  return { code: await codeOfThing(context, { kind: 'book', target: id, node: book.node }) }
}
