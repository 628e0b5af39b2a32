/** Movements of a purse, each as the effect that its entry will have. Nothing here looks at a clock or makes an id. */
import { type Account, balanceOf, type Effect, type Lot, type LotChange, spendable } from './rules-account'

/** Throws on anything but whole points above zero: amounts come from rules and contracts, which know no others. */
function assertPoints(points: number): void {
  if (!Number.isSafeInteger(points) || points <= 0) throw new RangeError(`${points} are no points`)
}

/** Takes so many from these lots in this order; fewer when there are not so many. */
function takenFrom(lots: readonly Lot[], points: number): readonly LotChange[] {
  const changes: LotChange[] = []
  let open = points
  for (const { id, left, lapses } of lots) {
    const taken = Math.min(left, open)
    if (taken === 0) break
    changes.push({ lot: id, change: -taken, lapses })
    open -= taken
  }
  return changes
}

const sizeOf = (changes: readonly LotChange[]): number => changes.reduce((sum, { change }) => sum + Math.abs(change), 0)

/** Points come in: what is owed is settled first, the rest is a lot of its own. `entry` becomes the lot's id. */
export function awarded({ debt }: Account, points: number, entry: string, lapses: number): Effect {
  assertPoints(points)
  const settled = Math.min(debt, points)
  const rest = points - settled
  return { lots: rest === 0 ? [] : [{ lot: entry, change: rest, lapses }], debt: settled === 0 ? 0 : -settled }
}

/** Points are spent, the first to lapse first; what has lapsed cannot be. */
export function spent(account: Account, points: number, now: number): Effect | 'TOO_FEW_POINTS' {
  assertPoints(points)
  if (spendable(account, now) < points) return 'TOO_FEW_POINTS'
  const live = account.lots.filter(({ lapses }) => lapses > now)
  return { lots: takenFrom(live, points), debt: 0 }
}

/**
 * What was spent comes back: to the lots that it came from, and where one has lapsed meanwhile, to a new one that lasts until `grace`, so that
 * waiting for a refund costs nobody their points. What is owed is settled first, out of what lapses last.
 */
export function refunded({ debt }: Account, spending: Effect, entry: string, now: number, grace: number): Effect {
  const back = spending.lots.map(({ lot, change, lapses }) =>
    lapses > now ? { lot, change: -change, lapses } : { lot: entry, change: -change, lapses: grace },
  )
  let open = Math.min(debt, sizeOf(back))
  const settled = open
  const kept: LotChange[] = []
  for (const one of [...back].sort((a, b) => b.lapses - a.lapses)) {
    const paid = Math.min(open, one.change)
    open -= paid
    if (one.change > paid) kept.push({ ...one, change: one.change - paid })
  }
  return { lots: together(kept), debt: settled === 0 ? 0 : -settled }
}

/** Several parts of one lot are one. */
function together(changes: readonly LotChange[]): readonly LotChange[] {
  const byLot = new Map<string, LotChange>()
  for (const one of changes) {
    const before = byLot.get(one.lot)
    byLot.set(one.lot, before ? { ...one, change: before.change + one.change } : one)
  }
  return [...byLot.values()]
}

/** An award is taken back: from its own lot first, then from the others, and what has been spent already is owed. */
export function reversed({ lots }: Account, points: number, awardEntry: string): Effect {
  assertPoints(points)
  const own = lots.filter(({ id }) => id === awardEntry)
  const others = lots.filter(({ id }) => id !== awardEntry)
  const changes = takenFrom([...own, ...others], points)
  return { lots: changes, debt: points - sizeOf(changes) }
}

/** What has lapsed goes; undefined when nothing has. */
export function lapsed({ lots }: Account, now: number): Effect | undefined {
  const over = lots.filter(({ lapses }) => lapses <= now)
  return over.length === 0 ? undefined : { lots: takenFrom(over, balanceOf({ lots: over })), debt: 0 }
}
