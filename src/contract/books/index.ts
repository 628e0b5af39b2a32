/** The book corner 图书角 of a station: titles with their copies, who has taken one and until when, and what people wish to read. */
import { defineDomain } from '../define'
import { keeping } from './keeping'
import { reading } from './reading'

export { bookDefaults } from './defaults'
export { isbnOf } from './isbn'
export type { WishAnswer } from './keeping'
export {
  type Awaited,
  type BookEntry,
  type BookRow,
  type BookView,
  type Category,
  categories,
  type DeskWish,
  type LentRow,
  type OwnLoan,
  type OwnWish,
  type PastLoan,
  type SharedWish,
  type WishState,
  wishStates,
} from './records'

export const books = defineDomain('books', '图书角', { ...reading, ...keeping })
