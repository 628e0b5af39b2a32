/** The face of the wish wall. */
import { wishes as contract } from '../../src/contract/wishes'
import { implement } from '../kernel'
import { confirm, make, thank, withdraw } from './author'
import { desk } from './desk'
import { claim, done, unclaim } from './help'
import { jobs } from './jobs'
import { personalData } from './personal-data'
import { mine, readWish, wall } from './queries'
import { placeOfWish } from './scopes'
import { screen, screenThanks, settle } from './screen'

export { openWishes, wishesAt, wishesRaised, wishesWaiting } from './desk'

export const wishes = /* @__PURE__ */ implement(
  contract,
  {
    wall,
    read: readWish,
    mine,
    make,
    withdraw,
    confirm,
    thank,
    claim,
    unclaim,
    done,
    desk: { scope: input => input.node, run: desk },
    screen: { scope: placeOfWish, run: screen },
    screenThanks: { scope: placeOfWish, run: screenThanks },
    settle: { scope: placeOfWish, run: settle },
  },
  { jobs, personalData },
)
