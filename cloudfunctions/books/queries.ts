/** The book corner as residents see it. */
import type { books as contract } from '../../src/contract/books'
import type { ParsedInputOf } from '../../src/contract/define'
import { privacyNoticeVersion } from '../../src/contract/people'
import { find, page, persons, type QueryContext, read, refuse } from '../kernel'
import { placesById } from '../people'
import { openOf } from './ids'
import { searchFor } from './rules-search'
import { type BookRecord, books, loans, seconds, wishes } from './store'
import { awaited, ownLoan, ownWish, pastLoan, sharedWish, shownBook, shownRow } from './views'

const pageSize = 20
const mostWishes = 50
const mostAwaited = 100
/** Pages of one search that are looked through at most; the rest comes with the next page. */
const mostRounds = 5

const namesOf = async (nodes: readonly string[]) => {
  const known = await placesById([...new Set(nodes)])
  return (node: string) => known.get(node)?.name ?? node
}

/** personId of a reader who has agreed to the notice. */
async function readerOf({ actor }: QueryContext): Promise<string | undefined> {
  const person = await read(persons, actor.account)
  return person?.agreed.version === privacyNoticeVersion ? person.personId : undefined
}

type ListInput = ParsedInputOf<typeof contract.list>

/** Titles of a page; a search goes on until it has found something, for its index knows only the first two characters. */
async function titles({ node, words = '', shelf = false, after }: ListInput) {
  const search = searchFor(words)
  const where = search ? { node, grams: search.gram } : shelf ? { node, shelf } : { node }
  const fits = (book: BookRecord) => (search?.fits(book) ?? true) && (!shelf || book.shelf)
  const found: BookRecord[] = []
  let next = after
  for (let round = 0; round < mostRounds; round += 1) {
    const rows = await page(books, { where, orderBy: ['at', 'desc'], limit: pageSize }, next)
    found.push(...rows.items.filter(fits))
    next = rows.next
    if (next === undefined || found.length > 0) break
  }
  return { items: found.map(shownRow), ...(next !== undefined && { next }) }
}

export async function list(input: ListInput, context: QueryContext) {
  const { node, after } = input
  const first = after === undefined
  const [places, found, open, reader] = await Promise.all([
    placesById([node]),
    titles(input),
    first
      ? find(wishes, { where: { node, state: 'shown' }, orderBy: ['at', 'desc'], limit: mostWishes })
      : ([] as const),
    first ? readerOf(context) : undefined,
  ])
  const place = places.get(node)
  if (place?.kind !== 'station') return refuse('NOT_A_STATION')
  const own =
    reader === undefined || open.length === 0
      ? []
      : await find(seconds, { where: { person: reader, node }, limit: 1000 })
  const seconded = new Set(own.map(({ wish }) => wish))
  return { place: place.name, books: found, wishes: open.map(wish => sharedWish(wish, reader, seconded)) }
}

export async function readBook({ id }: ParsedInputOf<typeof contract.read>, context: QueryContext) {
  const [record, reader] = await Promise.all([read(books, id), readerOf(context)])
  if (!record) return refuse('BOOK_NOT_FOUND')
  const nameOf = await namesOf([record.node])
  const mine = reader === undefined ? undefined : record.out.find(({ person }) => person === reader)
  return {
    book: shownBook(record, nameOf),
    ...(mine && { mine: ownLoan({ ...record, book: record._id }, mine, nameOf, context.now) }),
    iWait: reader !== undefined && record.waiting.includes(reader),
    member: reader !== undefined,
  }
}

export async function mine({ after }: ParsedInputOf<typeof contract.mine>, { actor, now }: QueryContext) {
  const { personId: person } = actor.person()
  const first = after === undefined
  const [rows, waits, wished] = await Promise.all([
    page(loans, { where: { person }, orderBy: ['endedAt', 'desc'], limit: pageSize }, after),
    first ? find(books, { where: { waiting: person }, limit: mostAwaited }) : ([] as const),
    first
      ? find(wishes, { where: { wisher: person }, orderBy: ['endedAt', 'desc'], limit: mostWishes })
      : ([] as const),
  ])
  const nameOf = await namesOf([...rows.items, ...waits, ...wished].map(({ node }) => node))
  const lent = openOf(rows.items)
  return {
    lent: lent.map(row => ownLoan(row, row, nameOf, now)),
    awaited: waits.map(book => awaited(book, nameOf)),
    wishes: wished.map(wish => ownWish(wish, nameOf)),
    past: { ...rows, items: rows.items.filter(row => !lent.includes(row)).map(row => pastLoan(row, nameOf)) },
  }
}
