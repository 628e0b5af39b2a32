import { type BookEntry, type BookView, bookDefaults, type Category, isbnOf } from '@/contract/books'
import { wholeOf } from '@/ui/field/number-text'

/** The form as it is typed. */
export interface Typed {
  readonly title: string
  readonly author: string
  readonly isbn: string
  readonly category: Category
  readonly copies: string
  readonly note: string
}

export const emptyForm: Typed = { title: '', author: '', isbn: '', category: 'literature', copies: '1', note: '' }

export const typedFrom = ({ title, author, isbn, category, copies, note }: BookView): Typed => ({
  title,
  author: author ?? '',
  isbn: isbn ?? '',
  category,
  copies: String(copies),
  note: note ?? '',
})

/** The first digits of an ISBN are no mistake yet. */
export const isbnIsFine = (isbn: string): boolean =>
  isbn.replace(/[^\dXx]/g, '').length < 10 || isbnOf(isbn) !== undefined

export const copiesOf = (typed: string): number | undefined => {
  const copies = wholeOf(typed, 0)
  return copies !== undefined && copies >= 1 && copies <= bookDefaults.copiesMost ? copies : undefined
}

/** What is sent; undefined while something that it cannot do without is missing or wrong. */
export function entryOf(typed: Typed): BookEntry | undefined {
  const [title, author, isbn, note] = [typed.title.trim(), typed.author.trim(), typed.isbn.trim(), typed.note.trim()]
  const copies = copiesOf(typed.copies)
  if (title === '' || copies === undefined || (isbn !== '' && isbnOf(isbn) === undefined)) return undefined
  return {
    title,
    category: typed.category,
    copies,
    ...(author !== '' && { author }),
    ...(isbn !== '' && { isbn }),
    ...(note !== '' && { note }),
  }
}
