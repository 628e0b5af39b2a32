/**
 * Finding a title by a piece of it, on an index: with a title stand all its single characters and pairs, a search asks for the first pair
 * and looks itself whether the rest fits.
 */
import { isbnOf } from '../../src/contract/books'

interface Named {
  readonly title: string
  readonly author?: string
  readonly isbn?: string
}

const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
const characters = (words: string): readonly string[] => Array.from(bare(words))
const isbnGram = (isbn: string): string => `isbn ${isbn}`

/** What a title is found by. */
export function gramsOf({ title, author = '', isbn }: Named): readonly string[] {
  const singles = [title, author].flatMap(characters)
  const pairs = [title, author].flatMap(words =>
    characters(words).flatMap((one, at, all) => (at + 1 < all.length ? one + all[at + 1] : [])),
  )
  return [...new Set([...singles, ...pairs, ...(isbn === undefined ? [] : [isbnGram(isbn)])])]
}

export interface Search {
  /** what the index is asked for */
  readonly gram: string
  fits(book: Named): boolean
}

/** How to look for what was typed; undefined when nothing was. */
export function searchFor(typed: string): Search | undefined {
  const isbn = isbnOf(typed)
  if (isbn !== undefined) return { gram: isbnGram(isbn), fits: book => book.isbn === isbn }
  const wanted = bare(typed)
  if (wanted === '') return undefined
  return {
    gram: characters(typed).slice(0, 2).join(''),
    fits: ({ title, author = '' }) => bare(title).includes(wanted) || bare(author).includes(wanted),
  }
}
