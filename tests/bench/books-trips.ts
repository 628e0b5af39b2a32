/** The acts around a book corner, in the order in which people do them; every one must succeed. */
import { books } from '../../src/contract/books'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { shownBy } from './shown-code'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

const [keeper, reader, other, node] = ['ma-jianguo', 'lin-yulan', 'sun-xiaomei', 'pc.beiguan.c01.s01'] as const
const book = { title: '试读', author: '某人', isbn: '9780306406157', category: 'other', copies: 1 } as const

export async function booksTrips(count: Count): Promise<void> {
  const { id } = await count(keeper, books.add, { node, book })
  await count(keeper, books.edit, { id, book: { ...book, note: '靠窗' } })
  await count(keeper, books.makeCode, { id })
  await count(reader, books.list, { node, words: '试读' })
  await count(reader, books.read, { id })
  await count(reader, books.lend, { id })
  await count(reader, books.renew, { id })
  await count(other, books.wait, { id, on: true })
  await count(reader, books.giveBack, { id })
  await count(other, books.lend, { id })
  const { id: wish } = await count(reader, books.wish, { node, title: '呼兰河传' })
  const { lent } = await count(keeper, books.desk, { node })
  await count(keeper, books.takeBack, { id, loan: lent.items.find(row => row.book === id)?.loan ?? '' })
  await count(keeper, books.answerWish, { id: wish, answer: { kind: 'show' } })
  await count(other, books.second, { id: wish, on: true })
  await count(reader, books.mine, {})
  await count(keeper, books.lendTo, { id, scene: await shownBy(count, reader) })
  await count(reader, books.giveBack, { id })
  await count(keeper, books.remove, { id })
}
