/** A copy goes out, stays longer, comes back. The title holds what is out; the loan's row follows it in the same transaction. */
import { bookDefaults, type books as contract } from '../../src/contract/books'
import type { ParsedInputOf } from '../../src/contract/define'
import { type CommandContext, compact, find, refuse, type Tx } from '../kernel'
import { loanId, openOf } from './ids'
import { dueAfterRenewal, dueOfLoan, lendProblem, notYet, onShelf, remindAfter, renewProblem } from './rules'
import { type BookRecord, books, type LoanRecord, loans, type Out } from './store'

/** The title with other copies out. */
const withOut = (book: BookRecord, out: readonly Out[]): BookRecord => ({
  ...book,
  out,
  shelf: onShelf({ copies: book.copies, out }) > 0,
})

/** The loan's row as it follows from the title. */
function rowOf(
  book: BookRecord,
  { loan, person, at, due, renewed }: Out,
  ending: Pick<LoanRecord, 'endedAt' | 'remindAt'>,
) {
  const { _id, title, node, areas } = book
  return { ...compact({ person }), _id: loan, book: _id, title, node, areas, at, due, renewed, ...ending }
}

/** A copy for this person, whoever presses the button. */
export async function copyTo(person: string, id: string, { tx, now }: Pick<CommandContext, 'tx' | 'now'>) {
  const book = await tx.get(books, id)
  if (!book) return refuse('BOOK_NOT_FOUND')
  const rows = await find(loans, {
    where: { person },
    orderBy: ['endedAt', 'desc'],
    limit: bookDefaults.booksMost + 1,
    fields: ['endedAt'],
  })
  const problem = lendProblem(book, person, openOf(rows).length)
  if (problem) return refuse(problem, { most: bookDefaults.booksMost })
  const due = dueOfLoan(now)
  const taken: Out = { loan: loanId(person, rows), person, at: now, due, renewed: 0 }
  const waiting = book.waiting.filter(other => other !== person)
  await tx.put(books, { ...withOut(book, [...book.out, taken]), waiting })
  await tx.create(loans, rowOf(book, taken, { endedAt: notYet, remindAt: remindAfter(due, now) }))
  return { due }
}

export const lend = ({ id }: ParsedInputOf<typeof contract.lend>, context: CommandContext) =>
  copyTo(context.actor.person().personId, id, context)

export async function renew({ id }: ParsedInputOf<typeof contract.renew>, { tx, actor, now }: CommandContext) {
  const { personId } = actor.person()
  const book = await tx.get(books, id)
  if (!book) return refuse('BOOK_NOT_FOUND')
  const mine = book.out.find(({ person }) => person === personId)
  if (!mine) return refuse('NOT_YOURS')
  const problem = renewProblem(book, mine.renewed)
  if (problem) return refuse(problem)
  const due = dueAfterRenewal(mine.due, now)
  const longer: Out = { ...mine, due, renewed: mine.renewed + 1 }
  await tx.put(books, { ...book, out: book.out.map(one => (one === mine ? longer : one)) })
  await tx.put(loans, rowOf(book, longer, { endedAt: notYet, remindAt: remindAfter(due, now) }))
  return { due }
}

async function comeBack(tx: Tx, book: BookRecord, returned: Out, now: number) {
  await tx.put(
    books,
    withOut(
      book,
      book.out.filter(one => one !== returned),
    ),
  )
  await tx.put(loans, rowOf(book, returned, { endedAt: now, remindAt: notYet }))
  return {}
}

export async function giveBack({ id }: ParsedInputOf<typeof contract.giveBack>, { tx, actor, now }: CommandContext) {
  const { personId } = actor.person()
  const book = await tx.get(books, id)
  if (!book) return refuse('BOOK_NOT_FOUND')
  const mine = book.out.find(({ person }) => person === personId)
  return mine ? comeBack(tx, book, mine, now) : refuse('NOT_YOURS')
}

export async function takeBack({ id, loan }: ParsedInputOf<typeof contract.takeBack>, context: CommandContext) {
  const { tx, now, concerns } = context
  const book = await tx.get(books, id)
  const returned = book?.out.find(one => one.loan === loan)
  if (!book || !returned) return refuse('NOT_LENT')
  if (returned.person !== undefined) concerns(returned.person)
  return comeBack(tx, book, returned, now)
}

/** In the order in which people came; nothing is set aside for them. */
export async function wait({ id, on }: ParsedInputOf<typeof contract.wait>, { tx, actor }: CommandContext) {
  const { personId } = actor.person()
  const book = await tx.get(books, id)
  if (!book) return refuse('BOOK_NOT_FOUND')
  const others = book.waiting.filter(person => person !== personId)
  const waits = others.length < book.waiting.length
  if (waits === on) return { waiting: book.waiting.length }
  if (on && book.out.some(({ person }) => person === personId)) return refuse('ALREADY_YOURS')
  if (on && onShelf(book) > 0) return refuse('ON_THE_SHELF')
  if (on && others.length >= bookDefaults.waitingMost) return refuse('TOO_MANY_WAIT')
  const waiting = on ? [...others, personId] : others
  await tx.put(books, { ...book, waiting })
  return { waiting: waiting.length }
}
