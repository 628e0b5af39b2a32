/** What holds for an order: how long it waits, who is told when, why it is not handed over. Days are Asia/Shanghai. */
import { marketDefaults, type OrderState } from '../../src/contract/market'
import { dayOf, startOf } from '../../src/contract/shanghai'

const dayMs = 86_400_000
const hourMs = 3_600_000

/** The end of what has not ended yet, and a time that does not come. */
export const notYet = 8_640_000_000_000_000 - 1

/** An order waits until the end of a day: some days from now, or the day that was booked. */
export const expiresAt = (now: number, slot?: number): number =>
  startOf(dayOf(slot ?? now)) + (slot === undefined ? marketDefaults.keptDays + 1 : 1) * dayMs

/** The day before the last one, in the morning; not at all when that is over already. */
export function remindAt(expires: number, now: number): number {
  const at = expires - 2 * dayMs + marketDefaults.remindHour * hourMs
  return at > now ? at : notYet
}

interface Waiting {
  readonly state: OrderState
  readonly expiresAt: number
  readonly shop: string
  readonly person: string
  readonly slot?: number
}

/** Who stands behind which counter. */
interface Counter {
  readonly shop: string
  readonly keeper: string
}

/** Why a code is worth nothing at this counter now; undefined when the thing can be handed over. Nobody hands over to themselves. */
export function pickUpProblem(
  { state, expiresAt: expires, shop, person, slot }: Waiting,
  counter: Counter,
  now: number,
) {
  if (shop !== counter.shop) return 'ORDER_ELSEWHERE'
  if (state === 'handed') return 'ORDER_HANDED'
  if (state === 'cancelled' || state === 'withdrawn') return 'ORDER_CANCELLED'
  if (state === 'expired' || expires <= now) return 'ORDER_EXPIRED'
  if (slot !== undefined && startOf(dayOf(slot)) > now) return 'SLOT_LATER'
  return person === counter.keeper ? 'OWN_ORDER' : undefined
}

/** Why an order cannot be called off any more. */
export const cancelProblem = ({ state }: Pick<Waiting, 'state'>) =>
  state === 'open' ? undefined : state === 'handed' ? 'FETCHED_ALREADY' : 'ORDER_OVER'
