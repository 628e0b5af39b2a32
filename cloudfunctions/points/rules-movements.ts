/** Movements of a purse, each as the effect that its entry will have. Nothing here looks at a clock or makes an id. */
import { type Account, balanceOf, type Effect, type Lot, type LotChange, noEffect, spendable } from './rules-account'

/** Throws on anything but whole amounts above zero: they come from rules and contracts, which know no others. */
function assertPoints(points: number): void {
  if (!Number.isSafeInteger(points) || points <= 0) throw new RangeError(`${points} are no points`)
}

/** Takes so many from these lots in this order; fewer when there are not so many. */
function takenFrom(lots: readonly Lot[], points: number): readonly LotChange[] {
  const changes: LotChange[] = []
  let open = points
  for (const { left, lapses } of lots) {
    const taken = Math.min(left, open)
    if (taken === 0) break
    changes.push({ lapses, change: -taken })
    open -= taken
  }
  return changes
}

const sizeOf = (changes: readonly LotChange[]): number => changes.reduce((sum, { change }) => sum + Math.abs(change), 0)

/** Lots come in, each with its own time: what is owed is settled first, out of what lapses last. */
function received(debt: number, lots: readonly LotChange[]): Effect {
  const settled = Math.min(debt, sizeOf(lots))
  const byTime = new Map<number, number>()
  let open = settled
  for (const { lapses, change } of [...lots].sort((one, other) => other.lapses - one.lapses)) {
    const paid = Math.min(open, change)
    open -= paid
    if (change > paid) byTime.set(lapses, (byTime.get(lapses) ?? 0) + change - paid)
  }
  const kept = [...byTime].map(([lapses, change]) => ({ lapses, change }))
  return { ...noEffect, lots: kept, debt: settled === 0 ? 0 : -settled }
}

/** Points come in and lapse at `lapses`; what is owed is settled first. */
export function awarded({ debt }: Account, points: number, lapses: number): Effect {
  assertPoints(points)
  return received(debt, [{ lapses, change: points }])
}

/** Points that cannot be spent: they settle no debt either. */
export function honoured(points: number): Effect {
  assertPoints(points)
  return { ...noEffect, honour: points }
}

/** Points are spent, the first to lapse first; what has lapsed cannot be. */
export function spent(account: Account, points: number, now: number): Effect | 'TOO_FEW_POINTS' {
  assertPoints(points)
  if (spendable(account, now) < points) return 'TOO_FEW_POINTS'
  const live = account.lots.filter(({ lapses }) => lapses > now)
  return { ...noEffect, lots: takenFrom(live, points) }
}

/**
 * What was spent comes back: to the lots that it came from, and where one has lapsed meanwhile, to one that lasts until `grace`, so that
 * waiting for a refund costs nobody their points.
 */
export const refunded = ({ debt }: Account, { lots }: Effect, now: number, grace: number): Effect =>
  received(
    debt,
    lots.map(({ lapses, change }) => ({ lapses: lapses > now ? lapses : grace, change: -change })),
  )

/** What somebody else gave keeps the times at which it lapses. */
export const givenBy = ({ debt }: Account, { lots }: Effect): Effect =>
  received(
    debt,
    lots.map(({ lapses, change }) => ({ lapses, change: -change })),
  )

/** An award is taken back: from the lots it would lapse with, then from the others, and what has been spent already is owed. */
export function reversed({ lots }: Account, points: number, awardLapses: number): Effect {
  assertPoints(points)
  const own = lots.filter(({ lapses }) => lapses === awardLapses)
  const others = lots.filter(({ lapses }) => lapses !== awardLapses)
  const changes = takenFrom([...own, ...others], points)
  return { ...noEffect, lots: changes, debt: points - sizeOf(changes) }
}

/** An award of honour is taken back; it cannot have been spent. */
export function dishonoured(points: number): Effect {
  assertPoints(points)
  return { ...noEffect, honour: -points }
}

/** What has lapsed goes; undefined when nothing has. With a `now` that is `never`, everything goes: a purse is closed. */
export function lapsed({ lots }: Account, now: number): Effect | undefined {
  const over = lots.filter(({ lapses }) => lapses <= now)
  return over.length === 0 ? undefined : { ...noEffect, lots: takenFrom(over, balanceOf({ lots: over })) }
}
