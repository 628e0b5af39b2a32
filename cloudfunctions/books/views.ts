/** Records as the contract shows them. */
import type {
  Awaited,
  BookRow,
  DeskWish,
  LentRow,
  OwnLoan,
  OwnWish,
  PastLoan,
  SharedWish,
} from '../../src/contract/books'
import { compact } from '../kernel'
import { isLate, onShelf } from './rules'
import type { BookRecord, LoanRecord, Out, WishRecord } from './store'

type NameOf = (node: string) => string

export function shownRow({ _id: id, title, author, category, copies, out }: BookRecord): BookRow {
  return compact({ id, title, author, category, copies, onShelf: onShelf({ copies, out }) })
}

export function shownBook(record: BookRecord, nameOf: NameOf) {
  const { isbn, note, node, waiting } = record
  return { ...shownRow(record), ...compact({ isbn, note }), node, place: nameOf(node), waiting: waiting.length }
}

/** Either of a title and what is out of it, or of the loan's row: both hold the same. */
export const ownLoan = (
  { book, title, node }: Pick<LoanRecord, 'book' | 'title' | 'node'>,
  { at, due, renewed }: Pick<Out, 'at' | 'due' | 'renewed'>,
  nameOf: NameOf,
  now: number,
): OwnLoan => ({ book, title, node, place: nameOf(node), since: at, due, late: isLate(due, now), renewed })

export const pastLoan = ({ _id: id, book, title, node, at, endedAt }: LoanRecord, nameOf: NameOf): PastLoan => ({
  id,
  book,
  title,
  place: nameOf(node),
  since: at,
  returnedAt: endedAt,
})

export const awaited = (record: BookRecord, nameOf: NameOf): Awaited => ({
  book: record._id,
  title: record.title,
  place: nameOf(record.node),
  onShelf: onShelf(record),
})

export const sharedWish = (
  { _id: id, title, author, seconds, wisher }: WishRecord,
  reader: string | undefined,
  seconded: ReadonlySet<string>,
): SharedWish =>
  compact({ id, title, author, seconds, mine: reader !== undefined && wisher === reader, seconded: seconded.has(id) })

export const ownWish = (
  { _id: id, title, author, node, at, state, why, seconds }: WishRecord,
  nameOf: NameOf,
): OwnWish => compact({ id, title, author, place: nameOf(node), at, state, why, seconds })

export const deskWish = ({ _id: id, title, author, node, at, state, seconds }: WishRecord, nameOf: NameOf): DeskWish =>
  compact({ id, title, author, place: nameOf(node), at, state, seconds })

export function lentRow(record: LoanRecord, nameOf: NameOf, reader: string | undefined, now: number): LentRow {
  const { _id: loan, book, title, node, at: since, due, person } = record
  const row = { loan, book, title, place: nameOf(node), since, due, late: isLate(due, now), left: person === undefined }
  return { ...row, ...compact({ reader }) }
}
