/** Where each matter is counted, and whose it is to settle. */
import { advisers } from '../../src/contract/advice/access'
import { shelfKeepers as bookKeepers } from '../../src/contract/books/access'
import { hosts } from '../../src/contract/classes/access'
import type { Access } from '../../src/contract/define'
import type { Matter } from '../../src/contract/desk'
import { roundKeepers } from '../../src/contract/gifts/access'
import { boardKeepers } from '../../src/contract/honours/access'
import { reviewers } from '../../src/contract/hours/access'
import { shopKeepers } from '../../src/contract/market/access'
import { contains, type NodeId } from '../../src/contract/organisation'
import { ruleMakers } from '../../src/contract/points/access'
import { organisers } from '../../src/contract/service/access'
import { snapReviewers } from '../../src/contract/snaps/access'
import { starJudges } from '../../src/contract/stars/access'
import { stationStaff } from '../../src/contract/stations/access'
import { storeKeepers } from '../../src/contract/stores/access'
import { shelfKeepers as supplyKeepers } from '../../src/contract/supplies/access'
import { wallKeepers } from '../../src/contract/wishes/access'
import { adviceTurns, adviceWaiting } from '../advice'
import { booksWaiting } from '../books'
import { questionsWaiting } from '../classes'
import { complaintsWaiting, differencesWaiting, roundsWaiting } from '../gifts'
import { nominationsWaiting, postsDrafted, postsReady } from '../honours'
import { hoursWaiting } from '../hours'
import { goodsWaiting, ordersWaiting } from '../market'
import { pointsFrozen } from '../points'
import { activitiesUncounted } from '../service'
import { snapsReopened, snapsUnchecked, snapsWaiting } from '../snaps'
import { appealsWaiting } from '../stars'
import { faultsWaiting } from '../stations'
import { batchesEnding, countsWaiting, transfersWaiting } from '../stores'
import { suppliesWaiting } from '../supplies'
import { wishesRaised, wishesWaiting } from '../wishes'

export interface Source {
  readonly access: Access
  /** the place of each thing that waits at or below the node */
  nodes(node: NodeId, personId: string): Promise<readonly NodeId[]>
}

export const sources: Readonly<Record<Matter, Source>> = {
  advice: { access: advisers, nodes: adviceWaiting },
  turns: {
    access: advisers,
    nodes: async (node, personId) => (await adviceTurns(personId)).filter(at => contains(node, at)),
  },
  faults: { access: stationStaff, nodes: faultsWaiting },
  supplies: { access: supplyKeepers, nodes: suppliesWaiting },
  transfers: { access: storeKeepers, nodes: transfersWaiting },
  storeCounts: { access: storeKeepers, nodes: countsWaiting },
  endings: { access: storeKeepers, nodes: node => batchesEnding(node) },
  orders: { access: shopKeepers, nodes: ordersWaiting },
  goods: { access: shopKeepers, nodes: goodsWaiting },
  wishes: { access: wallKeepers, nodes: wishesWaiting },
  raised: { access: wallKeepers, nodes: wishesRaised },
  books: { access: bookKeepers, nodes: node => booksWaiting(node) },
  questions: { access: hosts, nodes: questionsWaiting },
  hours: { access: reviewers, nodes: node => hoursWaiting(node) },
  activities: { access: organisers, nodes: node => activitiesUncounted(node) },
  frozen: { access: ruleMakers, nodes: pointsFrozen },
  stars: { access: starJudges, nodes: appealsWaiting },
  rounds: { access: roundKeepers, nodes: roundsWaiting },
  complaints: { access: roundKeepers, nodes: complaintsWaiting },
  differences: { access: roundKeepers, nodes: differencesWaiting },
  snaps: { access: snapReviewers, nodes: snapsWaiting },
  snapsAgain: { access: snapReviewers, nodes: snapsReopened },
  snapChecks: { access: snapReviewers, nodes: snapsUnchecked },
  honourDrafts: { access: boardKeepers, nodes: postsDrafted },
  honourReady: { access: boardKeepers, nodes: postsReady },
  nominations: { access: boardKeepers, nodes: nominationsWaiting },
}
