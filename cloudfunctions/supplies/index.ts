/** The face of the supply shelves. */
import { supplies as contract } from '../../src/contract/supplies'
import { type CommandContext, implement, refuse } from '../kernel'
import { count, receive, undo, writeOff } from './book'
import { desk, movements } from './desk-queries'
import { handOut } from './hand-out'
import { add, edit, remove } from './keep'
import { personalData } from './personal-data'
import { list, mine } from './queries'
import { onShelf } from './store'
import { putBack, sayEmpty, take } from './take'

export { suppliesWaiting } from './desk-queries'
export { movesWithStore, shelfOf, shelvesBelow } from './from-store'

const node = (input: { readonly node: string }) => input.node
/** A thing belongs to its station. */
const scope = async ({ id }: { readonly id: string }, { tx }: CommandContext) =>
  (await onShelf(tx, id))?.node ?? refuse('SUPPLY_NOT_FOUND')

export const supplies = /* @__PURE__ */ implement(
  contract,
  {
    list,
    take,
    putBack,
    sayEmpty,
    mine,
    add: { scope: node, run: add },
    edit: { scope, run: edit },
    remove: { scope, run: remove },
    receive: { scope, run: receive },
    handOut: { scope, run: handOut },
    writeOff: { scope, run: writeOff },
    count: { scope, run: count },
    undo: { scope, run: undo },
    desk: { scope: node, run: desk },
    movements: { scope: node, run: movements },
  },
  { personalData },
)
