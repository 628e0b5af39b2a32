/** What is kept of a person who reads. */
import { wishStates } from '../../src/contract/books'
import { find, localTime, type PersonalData, type Stored, type Tx, transact } from '../kernel'
import { notYet } from './rules'
import { books, loans, seconds, wishes } from './store'

const most = 1000

const loansOf = (person: string) => find(loans, { where: { person }, orderBy: ['endedAt', 'desc'], limit: most })
const wishesOf = (wisher: string) => find(wishes, { where: { wisher }, orderBy: ['endedAt', 'desc'], limit: most })
const secondsOf = (person: string) => find(seconds, { where: { person }, limit: most })
const awaitedBy = (person: string) => find(books, { where: { waiting: person }, limit: most })

/** Each row in a transaction of its own, looked at again inside. */
async function forEach(rows: readonly Stored[], change: (tx: Tx, id: string) => Promise<void>): Promise<void> {
  for (const { _id } of rows) await transact(async tx => ({ commit: await change(tx, _id) }))
}

export const personalData: PersonalData = {
  title: '图书角',
  export: async personId => {
    const [lent, wished, seconded, awaited] = await Promise.all([
      loansOf(personId),
      wishesOf(personId),
      secondsOf(personId),
      awaitedBy(personId),
    ])
    return [
      ...lent.map(({ title, at, due, endedAt }) => ({
        书名: title,
        借出: localTime(at),
        到期: due,
        归还: endedAt === notYet ? '还没还' : localTime(endedAt),
      })),
      ...awaited.map(({ title }) => ({ 书名: title, 状态: '在等' })),
      ...wished.map(({ title, at, state }) => ({ 想看的书: title, 时间: localTime(at), 状态: wishStates[state] })),
      ...seconded.map(({ at }) => ({ 时间: localTime(at), 也想看: '点过一次' })),
    ]
  },
  /**
   * A loan stays without the way back to whoever had it; a copy that is still out stays so, its reader gone. A wish that others have
   * seen stays without a name, one that nobody has seen goes.
   */
  erase: async personId => {
    await forEach(await loansOf(personId), async (tx, id) => {
      const loan = await tx.get(loans, id)
      if (loan?.person !== personId) return
      const { person: _gone, ...nameless } = loan
      await tx.put(loans, nameless)
      const book = loan.endedAt === notYet ? await tx.get(books, loan.book) : undefined
      if (!book) return
      const out = book.out.map(one => {
        const { person, ...rest } = one
        return person === personId ? rest : one
      })
      await tx.put(books, { ...book, out })
    })
    await forEach(await awaitedBy(personId), async (tx, id) => {
      const book = await tx.get(books, id)
      if (book) await tx.put(books, { ...book, waiting: book.waiting.filter(person => person !== personId) })
    })
    await forEach(await wishesOf(personId), async (tx, id) => {
      const wish = await tx.get(wishes, id)
      if (wish?.wisher !== personId) return
      const { wisher: _gone, ...nameless } = wish
      if (wish.state === 'waiting' || wish.state === 'cannot') await tx.remove(wishes, id)
      else await tx.put(wishes, nameless)
    })
    await forEach(await secondsOf(personId), async (tx, id) => {
      await tx.remove(seconds, id)
    })
  },
}
