import type { Matter, WaitingMatter } from '@/contract/desk'
import { deskText as text } from '@/copy/desk'
import type { IconName } from '@/ui/icon'
import type { Route } from '@/ui/navigation'

/** One thing that waits, as the list shows it: what, how much, where, and the desk that settles it. */
export interface Line {
  readonly id: string
  readonly icon: IconName
  readonly title: string
  readonly count: number
  readonly more: boolean
  /** which places, where that says more than the page's own title */
  readonly note?: string
  readonly route: Route
  readonly params: Readonly<Record<string, string>>
}

interface Desk {
  readonly route: Route
  readonly icon: IconName
  /** which list of that desk */
  readonly list?: string
}
const desks: Readonly<Record<Matter, Desk>> = {
  advice: { route: 'adviceDesk', icon: 'scales' },
  turns: { route: 'adviceDesk', icon: 'letter' },
  faults: { route: 'stationFaults', icon: 'wrench' },
  supplies: { route: 'supplyDesk', icon: 'cup' },
  transfers: { route: 'storeDesk', icon: 'share' },
  storeCounts: { route: 'storeDesk', icon: 'sums' },
  endings: { route: 'storeDesk', icon: 'clock' },
  orders: { route: 'marketDesk', icon: 'ticket' },
  goods: { route: 'marketDesk', icon: 'cart' },
  wishes: { route: 'wishDesk', icon: 'star' },
  raised: { route: 'wishDesk', icon: 'megaphone' },
  books: { route: 'bookDesk', icon: 'book' },
  questions: { route: 'classDesk', icon: 'question' },
  activities: { route: 'activityDesk', icon: 'people' },
  hours: { route: 'hoursDesk', icon: 'clock' },
  frozen: { route: 'pointsFrozen', icon: 'lock' },
  stars: { route: 'starDesk', icon: 'star' },
  rounds: { route: 'giftRounds', icon: 'ticket' },
  complaints: { route: 'giftComplaints', icon: 'letter' },
  differences: { route: 'giftRecords', icon: 'sums' },
  snaps: { route: 'snapDesk', icon: 'camera' },
  snapsAgain: { route: 'snapDesk', icon: 'again', list: 'reopened' },
  snapChecks: { route: 'snapDesk', icon: 'clock', list: 'checking' },
  honourDrafts: { route: 'honourDesk', icon: 'heart', list: 'draft' },
  honourReady: { route: 'honourDesk', icon: 'eye', list: 'ready' },
  nominations: { route: 'honourDesk', icon: 'letter', list: 'nominations' },
}

/** Everything that waits, in the order of the contract; what has nothing waiting has count 0. `review` is counted by another function. */
export function linesOf(
  here: { readonly node: string; readonly place: string },
  matters: readonly WaitingMatter[],
  review: { readonly reviews: number; readonly cards: number } | undefined,
): readonly Line[] {
  const own = matters.map(({ matter, count, more, places }): Line => {
    const elsewhere = places.some(({ node }) => node !== here.node)
    const where = elsewhere ? { note: text.places(places) } : {}
    const { list, ...desk } = desks[matter]
    const params = { ...here, ...(list !== undefined && { list }) }
    return { id: matter, ...desk, title: text.matters[matter], count, more, ...where, params }
  })
  if (!review) return own
  const more = false
  return [
    ...own,
    {
      id: 'reviews',
      icon: 'question',
      title: text.reviews,
      count: review.reviews,
      more,
      route: 'reviewList',
      params: {},
    },
    { id: 'cards', icon: 'papers', title: text.cards, count: review.cards, more, route: 'cardDrafts', params: {} },
  ]
}
