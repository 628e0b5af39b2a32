/** Every desk that a role may open at a place; a door that would not open is not there. */
import { overseers as adviceOverseers, advisers } from '@/contract/advice/access'
import { shelfKeepers as bookKeepers } from '@/contract/books/access'
import { hosts } from '@/contract/classes/access'
import type { Access } from '@/contract/define'
import { counterKeepers, roundKeepers } from '@/contract/gifts/access'
import { groupKeepers } from '@/contract/groups/access'
import { boardKeepers } from '@/contract/honours/access'
import { reviewers as hoursReviewers } from '@/contract/hours/access'
import { shopKeepers } from '@/contract/market/access'
import { granters, overseers, staffOnly, treeKeepers } from '@/contract/people/access'
import { correctors, ruleMakers } from '@/contract/points/access'
import { cardReaders, figureReaders, reviewers } from '@/contract/rights/access'
import { organisers } from '@/contract/service/access'
import { snapReviewers, snapRuleKeepers } from '@/contract/snaps/access'
import { starJudges, starRuleMakers } from '@/contract/stars/access'
import { stationStaff } from '@/contract/stations/access'
import { storeKeepers } from '@/contract/stores/access'
import { shelfKeepers as supplyKeepers } from '@/contract/supplies/access'
import { wallKeepers } from '@/contract/wishes/access'
import type { titles } from '@/copy/titles'
import type { IconName } from '@/ui/icon'
import type { Route } from '@/ui/navigation'

export interface Door {
  readonly route: Route & keyof typeof titles
  readonly icon: IconName
  /** who may ask the cloud for what is behind the door */
  readonly access: Access
}

/** Work with people first, then what keeps the house in order. */
export const doors: readonly Door[] = [
  { route: 'adviceDesk', icon: 'scales', access: advisers },
  { route: 'snapDesk', icon: 'camera', access: snapReviewers },
  { route: 'stationFaults', icon: 'wrench', access: stationStaff },
  { route: 'supplyDesk', icon: 'cup', access: supplyKeepers },
  { route: 'storeDesk', icon: 'tag', access: storeKeepers },
  { route: 'marketDesk', icon: 'cart', access: shopKeepers },
  { route: 'giftCounter', icon: 'ticket', access: counterKeepers },
  { route: 'giftRounds', icon: 'papers', access: roundKeepers },
  { route: 'giftRecords', icon: 'history', access: counterKeepers },
  { route: 'giftComplaints', icon: 'letter', access: roundKeepers },
  { route: 'honourDesk', icon: 'heart', access: boardKeepers },
  { route: 'bookDesk', icon: 'book', access: bookKeepers },
  { route: 'wishDesk', icon: 'star', access: wallKeepers },
  { route: 'activityDesk', icon: 'people', access: organisers },
  { route: 'hoursDesk', icon: 'clock', access: hoursReviewers },
  { route: 'classDesk', icon: 'megaphone', access: hosts },
  { route: 'pointAwards', icon: 'ticket', access: correctors },
  { route: 'pointRules', icon: 'sums', access: ruleMakers },
  { route: 'pointsFrozen', icon: 'lock', access: ruleMakers },
  { route: 'starDesk', icon: 'star', access: starJudges },
  { route: 'starRules', icon: 'star', access: starRuleMakers },
  { route: 'snapRules', icon: 'camera', access: snapRuleKeepers },
  { route: 'snapFigures', icon: 'sums', access: snapReviewers },
  { route: 'groups', icon: 'share', access: groupKeepers },
  { route: 'cardDrafts', icon: 'papers', access: cardReaders },
  { route: 'reviewList', icon: 'question', access: reviewers },
  { route: 'adviceFigures', icon: 'sums', access: adviceOverseers },
  { route: 'figures', icon: 'sums', access: figureReaders },
  { route: 'staff', icon: 'people', access: staffOnly },
  { route: 'invitations', icon: 'letter', access: granters },
  { route: 'places', icon: 'tree', access: treeKeepers },
  { route: 'trail', icon: 'history', access: overseers },
]
