/** The face of the book corners. */
import { books as contract } from '../../src/contract/books'
import { implement } from '../kernel'
import { desk } from './desk-queries'
import { jobs, tend } from './jobs'
import { add, edit, remove } from './keep'
import { giveBack, lend, renew, takeBack, wait } from './lend'
import { lendTo } from './lend-to'
import { makeCode } from './make-code'
import { personalData } from './personal-data'
import { list, mine, readBook } from './queries'
import { placeOfBook, placeOfWish } from './scopes'
import { answerWish, second, wish } from './wish'

export { booksAt, booksWaiting } from './desk-queries'

const node = (input: { readonly node: string }) => input.node

export const books = /* @__PURE__ */ implement(
  contract,
  {
    list,
    read: readBook,
    lend,
    giveBack,
    renew,
    wait,
    wish,
    second,
    mine,
    add: { scope: node, run: add },
    edit: { scope: placeOfBook, run: edit },
    remove: { scope: placeOfBook, run: remove },
    makeCode: { scope: placeOfBook, run: makeCode },
    lendTo: { scope: placeOfBook, run: lendTo },
    takeBack: { scope: placeOfBook, run: takeBack },
    answerWish: { scope: placeOfWish, run: answerWish },
    desk: { scope: node, run: desk },
  },
  { jobs, personalData, tend },
)
