/** What residents do in a book corner. */
import * as z from 'zod/mini'
import { command, everyone, members, query } from '../define'
import { NodeId } from '../organisation'
import { Day, Id, line, Nothing, PageInput, pageOf } from '../values'
import { Awaited, BookRow, BookView, OwnLoan, OwnWish, PastLoan, SharedWish } from './records'

export const reading = {
  /** Titles of a station, the newest first; `words` is looked for in title, author and ISBN. */
  list: query({
    title: '看图书角',
    access: everyone,
    input: z.strictObject({
      node: NodeId,
      words: z.optional(z.string().check(z.maxLength(60))),
      /** only what may be taken now */
      shelf: z.optional(z.boolean()),
      ...PageInput,
    }),
    output: z.object({
      place: z.string(),
      books: pageOf(BookRow),
      /** with the first page only */
      wishes: z.array(SharedWish),
    }),
    errors: ['NOT_A_STATION'],
  }),

  read: query({
    title: '看一本书',
    access: everyone,
    input: z.strictObject({ id: Id }),
    output: z.object({
      book: BookView,
      /** the reader has a copy */
      mine: z.optional(OwnLoan),
      iWait: z.boolean(),
      /** false: the reader has not agreed to the privacy notice yet */
      member: z.boolean(),
    }),
    errors: ['BOOK_NOT_FOUND'],
  }),

  /** The reader takes a copy off the shelf. */
  lend: command({
    title: '借书',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: z.object({ due: Day }),
    errors: ['BOOK_NOT_FOUND', 'NONE_LEFT', 'ALREADY_YOURS', 'TOO_MANY_BOOKS'],
  }),

  /** The reader has put it back; nobody need confirm. */
  giveBack: command({
    title: '还书',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['BOOK_NOT_FOUND', 'NOT_YOURS'],
  }),

  renew: command({
    title: '续借',
    access: members,
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: z.object({ due: Day }),
    errors: ['BOOK_NOT_FOUND', 'NOT_YOURS', 'RENEWED_ALREADY', 'SOMEBODY_WAITS'],
  }),

  /** While every copy is out; nothing is set aside, but nobody may renew past somebody who waits. */
  wait: command({
    title: '等一本书',
    access: members,
    audit: { record: ['id', 'on'] },
    input: z.strictObject({ id: Id, on: z.boolean() }),
    output: z.object({ waiting: z.int() }),
    errors: ['BOOK_NOT_FOUND', 'ON_THE_SHELF', 'ALREADY_YOURS', 'TOO_MANY_WAIT'],
  }),

  wish: command({
    title: '想看的书',
    access: members,
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId, title: line(60), author: z.optional(line(40)) }),
    output: z.object({ id: Id }),
    errors: ['NOT_A_STATION', 'WISHED_ALREADY', 'TOO_MANY_WISHES'],
  }),

  second: command({
    title: '也想看',
    access: members,
    audit: { record: ['id', 'on'] },
    input: z.strictObject({ id: Id, on: z.boolean() }),
    output: z.object({ seconds: z.int() }),
    errors: ['WISH_NOT_FOUND', 'OWN_WISH'],
  }),

  /** What I have, wait for, wish for, and have had; all but the history with the first page only. */
  mine: query({
    title: '我借的书',
    access: members,
    input: z.strictObject({ ...PageInput }),
    output: z.object({
      lent: z.array(OwnLoan),
      awaited: z.array(Awaited),
      wishes: z.array(OwnWish),
      past: pageOf(PastLoan),
    }),
  }),
}
