/** The face of the points. */
import { points as contract } from '../../src/contract/points'
import { type CommandContext, implement, type QueryContext, type TendContext } from '../kernel'
import { board } from './board'
import { awards, placeOfEntry, reverse, takeBack } from './correct'
import { districtOf } from './district'
import { frozen, thaw } from './frozen'
import { arrive, give } from './give'
import { tend as lapseAndNotify, notice } from './lapse'
import { mine } from './mine'
import { personalData } from './personal-data'
import { rebuildBoards } from './rebuild-boards'
import { rules, setRule } from './set-rule'
import { followChoice, showOnBoards } from './show-on-boards'
import { statement } from './statement'
import { statementsMonthly, tellStatements } from './tell-statements'
import { check, checkDaily, verifyLedger } from './verify-ledger'

export { award, type ServedFor } from './award'
export { balanceFor } from './balance'
export { districtOf } from './district'
export { entryOf, rankOf as rank } from './face'
export { pointsFrozen } from './frozen'
export { type Prize, prize, takeBackPrize } from './prize'
export { reverseAward } from './reverse'
export { ruleFor } from './rule'
export type { Moved, YearBook } from './rules-year'
export { pursesAfter, servedIn } from './served'
export { type Payment, pay, payBack } from './spend'
export { bookOf } from './year-book'

const node = (input: { readonly node: string }) => input.node
const district = (_input: unknown, { actor }: QueryContext | CommandContext) => districtOf(actor)

async function tend(context: TendContext): Promise<void> {
  await lapseAndNotify(context)
  await checkDaily(context)
  await statementsMonthly(context)
}

export const points = /* @__PURE__ */ implement(
  contract,
  {
    mine,
    statement,
    give,
    board,
    showOnBoards,
    rules: { scope: district, run: rules },
    setRule: { scope: district, run: setRule },
    reverse: { scope: placeOfEntry, run: reverse },
    awards: { scope: node, run: awards },
    frozen: { scope: district, run: frozen },
    thaw: { scope: district, run: thaw },
  },
  {
    personalData,
    tend,
    jobs: { notice, arrive, takeBack, followChoice, check, tellStatements },
    operatorTasks: { verifyLedger, rebuildBoards },
  },
)
