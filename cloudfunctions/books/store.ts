/** The documents of this domain. */
import type { Category, WishState } from '../../src/contract/books'
import type { NodeId } from '../../src/contract/organisation'
import { collection, type Stored } from '../kernel'

/** A copy that is out. It stands with the title, so that the last copy can only go once and what is out never differs from what is counted. */
export interface Out {
  /** id of its row in `bookLoans` */
  readonly loan: string
  /** personId; missing once the person has left */
  readonly person?: string
  readonly at: number
  /** YYYY-MM-DD */
  readonly due: string
  readonly renewed: number
}

export interface BookRecord extends Stored {
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  readonly title: string
  readonly author?: string
  /** thirteen digits */
  readonly isbn?: string
  readonly category: Category
  readonly copies: number
  readonly note?: string
  readonly out: readonly Out[]
  /** a copy may be taken */
  readonly shelf: boolean
  /** personIds, who came first stands first */
  readonly waiting: readonly string[]
  readonly grams: readonly string[]
  readonly at: number
}
export const books = collection<BookRecord>('books')

/** One time that a copy went out. All of it follows from the title and its `Out`, so it is written without being read. */
export interface LoanRecord extends Stored, Omit<Out, 'loan'> {
  readonly book: string
  readonly title: string
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  /** when it came back; `notYet` while it is out, so that what is out comes first in one index */
  readonly endedAt: number
  /** when its reader is to be reminded next */
  readonly remindAt: number
}
export const loans = collection<LoanRecord>('bookLoans')

export interface WishRecord extends Stored {
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  /** personId; missing once the person has left */
  readonly wisher?: string
  readonly title: string
  readonly author?: string
  readonly state: WishState
  /** why it cannot be had */
  readonly why?: string
  /** besides the wisher */
  readonly seconds: number
  readonly at: number
  /** when it was answered; `notYet` before */
  readonly endedAt: number
}
export const wishes = collection<WishRecord>('bookWishes')

/** 也想看: one row for each person and wish. */
export interface SecondRecord extends Stored {
  readonly person: string
  readonly node: NodeId
  readonly wish: string
  readonly at: number
}
export const seconds = collection<SecondRecord>('bookSeconds')
