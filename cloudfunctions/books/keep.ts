/** Titles come, change and go. */
import { type BookEntry, type books as contract, isbnOf } from '../../src/contract/books'
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import { type CommandContext, compact, derivedId, find, isRefused, type Refused, refuse } from '../kernel'
import { openPlace } from '../people'
import { copiesFit, onShelf } from './rules'
import { gramsOf } from './rules-search'
import { books } from './store'

/** The entry with its ISBN as thirteen digits, and what it is found by. */
function described({ isbn: typed, ...entry }: BookEntry) {
  const isbn = typed === undefined ? undefined : isbnOf(typed)
  if (typed !== undefined && isbn === undefined) return refuse('ISBN_WRONG')
  const book = compact({ ...entry, isbn })
  return { ...book, grams: gramsOf(book) }
}

/** The same ISBN twice would hide copies from whoever looks for one. */
async function hasIsbn(node: string, { isbn, grams }: { readonly isbn?: string; readonly grams: readonly string[] }) {
  const gram = isbn === undefined ? undefined : grams.at(-1)
  if (gram === undefined) return false
  return (await find(books, { where: { node, grams: gram }, orderBy: ['at', 'desc'], limit: 1 })).length > 0
}

export async function add({ node, book }: ParsedInputOf<typeof contract.add>, context: CommandContext) {
  const { tx, key, actor, now } = context
  const entry = described(book)
  if (isRefused(entry)) return entry as Refused<'ISBN_WRONG'>
  if ((await openPlace(tx, node))?.kind !== 'station') return refuse('NOT_A_STATION')
  if (await hasIsbn(node, entry)) return refuse('BOOK_TWICE')
  const _id = derivedId('book', actor.person().personId, key)
  const fresh = { out: [], waiting: [], shelf: true, at: now }
  await tx.create(books, { _id, node, areas: lineage(node), ...entry, ...fresh })
  return { id: _id }
}

export async function edit({ id, book }: ParsedInputOf<typeof contract.edit>, { tx }: CommandContext) {
  const entry = described(book)
  if (isRefused(entry)) return entry as Refused<'ISBN_WRONG'>
  const before = await tx.get(books, id)
  if (!before) return refuse('BOOK_NOT_FOUND')
  const { _id, node, areas, out, waiting, at } = before
  if (!copiesFit(book.copies, out)) return refuse('MORE_ARE_LENT', { lent: out.length })
  const shelf = onShelf({ copies: book.copies, out }) > 0
  await tx.put(books, { _id, node, areas, ...entry, out, waiting, shelf, at })
  return {}
}

export async function remove({ id }: ParsedInputOf<typeof contract.remove>, { tx }: CommandContext) {
  const before = await tx.get(books, id)
  if (!before) return refuse('BOOK_NOT_FOUND')
  if (before.out.length > 0) return refuse('STILL_LENT', { lent: before.out.length })
  await tx.remove(books, id)
  return {}
}
