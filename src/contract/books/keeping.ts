/** What those do who look after the books. */
import * as z from 'zod/mini'
import { PersonScene, personCodeErrors, ShortCode } from '../codes/records'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Day, Id, line, Nothing, PageInput, pageOf } from '../values'
import { shelfKeepers } from './access'
import { BookEntry, DeskWish, LentRow } from './records'

/** What becomes of a wish; released ones may be seconded by others. */
const WishAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('show') }),
  z.strictObject({ kind: z.literal('got') }),
  z.strictObject({ kind: z.literal('cannot'), why: line(60) }),
])
export type WishAnswer = z.infer<typeof WishAnswer>

export const keeping = {
  add: command({
    title: '添书',
    access: shelfKeepers,
    scope: 'node',
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId, book: BookEntry }),
    output: z.object({ id: Id }),
    errors: ['NOT_A_STATION', 'ISBN_WRONG', 'BOOK_TWICE'],
  }),

  edit: command({
    title: '改书',
    access: shelfKeepers,
    scope: 'book',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, book: BookEntry }),
    output: Nothing,
    errors: ['BOOK_NOT_FOUND', 'ISBN_WRONG', 'MORE_ARE_LENT'],
  }),

  remove: command({
    title: '下架',
    access: shelfKeepers,
    scope: 'book',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: Nothing,
    errors: ['BOOK_NOT_FOUND', 'STILL_LENT'],
  }),

  /** The code to put into the book: whoever scans it in the app has the book's page before them. */
  makeCode: command({
    title: '做书上的码',
    access: shelfKeepers,
    scope: 'book',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id }),
    output: z.object({ code: ShortCode }),
    errors: ['BOOK_NOT_FOUND'],
  }),

  /** For somebody who stands there and shows their own code; the rules are those of `lend`. */
  lendTo: command({
    title: '当面借书',
    access: shelfKeepers,
    scope: 'book',
    audit: { record: ['id'] },
    input: z.strictObject({ id: Id, scene: PersonScene }),
    output: z.object({ due: Day }),
    errors: [...personCodeErrors, 'BOOK_NOT_FOUND', 'NONE_TO_LEND', 'ALREADY_THEIRS', 'THEY_HAVE_ENOUGH'],
  }),

  /** The reader hands a copy over, or it was found on the shelf. */
  takeBack: command({
    title: '收回借出的书',
    access: shelfKeepers,
    scope: 'book',
    audit: { record: ['id', 'loan'] },
    input: z.strictObject({ id: Id, loan: Id }),
    output: Nothing,
    errors: ['BOOK_NOT_FOUND', 'NOT_LENT'],
  }),

  answerWish: command({
    title: '回想看的书',
    access: shelfKeepers,
    scope: 'wish',
    audit: { record: ['id', 'answer'] },
    input: z.strictObject({ id: Id, answer: WishAnswer }),
    output: Nothing,
    errors: ['WISH_NOT_FOUND', 'WISH_ANSWERED'],
  }),

  /** What is out, the longest due first, and the open wishes, of a place and of what lies in it. Who has a book is for the keeper there only. */
  desk: query({
    title: '图书角管理',
    access: shelfKeepers,
    scope: 'node',
    audit: { record: ['node'] },
    input: z.strictObject({ node: NodeId, ...PageInput }),
    output: z.object({
      figures: z.object({ titles: z.int(), lent: z.int(), late: z.int() }),
      lent: pageOf(LentRow),
      /** with the first page only */
      wishes: z.array(DeskWish),
      /** the stations in question: the place itself, or those in it */
      stations: z.array(z.object({ node: NodeId, place: z.string() })),
    }),
  }),
}
