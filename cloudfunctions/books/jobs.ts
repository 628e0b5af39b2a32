/** A reader is reminded some days before a book is due, and on the day; each job looks first whether it is still lent. */
import { bookDefaults } from '../../src/contract/books'
import { atMost, find, type Job, read, sendLater, type TendContext, transact } from '../kernel'
import { placesById } from '../people'
import { isLate, notYet, remindAfter } from './rules'
import { type LoanRecord, loans } from './store'

/** Rows of one round; the next hour does the rest. */
const atOnce = 200

/** Lending leaves no job of its own, for that would be one round trip too many; what is due is looked for once an hour. */
export async function tend({ now, later }: TendContext): Promise<void> {
  const due = await find(loans, {
    where: { endedAt: notYet, remindAt: atMost(now) },
    orderBy: ['remindAt', 'asc'],
    limit: atOnce,
  })
  for (const { _id, remindAt } of due) await later('books.remind', { loan: _id, remindAt })
}

const unchanged = (record: LoanRecord | undefined, remindAt: unknown): record is LoanRecord =>
  record !== undefined && record.endedAt === notYet && record.remindAt === remindAt

const remind: Job = async ({ loan, remindAt }, context) => {
  if (typeof loan !== 'string') throw new TypeError('loan is no text')
  const record = await read(loans, loan)
  if (!unchanged(record, remindAt)) return
  const { person, node, title, due } = record
  // a reminder that comes when the day is over would only scold
  if (person !== undefined && !isLate(due, context.now)) {
    const place = (await placesById([node])).get(node)?.name ?? node
    // first, because it has the same id however often this runs
    await sendLater(context, {
      kind: 'bookDue',
      to: person,
      page: 'pages/books/mine/index',
      fields: { title, at: `${due} 20:00`, place, hint: hint(record.renewed) },
    })
  }
  await transact(async tx => {
    const current = await tx.get(loans, loan)
    if (!unchanged(current, remindAt)) return { commit: undefined }
    return { commit: await tx.put(loans, { ...current, remindAt: remindAfter(due, context.now) }) }
  })
}

const hint = (renewed: number): string =>
  renewed < bookDefaults.renewalsMost ? '没看完可以续借一次' : '看完请放回图书角'

export const jobs = { remind }
