/** What holds for a shelf. Whole units; times ms UTC, days in Asia/Shanghai. */
import { dayOf } from '../../src/contract/shanghai'
import { supplyDefaults } from '../../src/contract/supplies'

interface Take {
  readonly person?: string
  readonly count: number
  readonly at: number
}

/** What was taken on the day of `now`. */
export const ofToday = <T extends Take>(takes: readonly T[], now: number): readonly T[] =>
  takes.filter(({ at }) => dayOf(at) === dayOf(now))

export const takenBy = (takes: readonly Take[], person: string): number =>
  takes.reduce((sum, take) => (take.person === person ? sum + take.count : sum), 0)

interface Shelf {
  readonly quantity: number
  readonly perDay: number
  readonly takes: readonly Take[]
}

/** Why somebody cannot take so many now; undefined when they can. */
export function takeProblem({ quantity, perDay, takes }: Shelf, person: string, count: number, now: number) {
  const left = Math.max(0, perDay - takenBy(ofToday(takes, now), person))
  if (count > left) return { code: 'SUPPLY_LIMIT', detail: { perDay, left } } as const
  return count > quantity ? ({ code: 'SUPPLY_GONE', detail: { quantity } } as const) : undefined
}

/** Whether the keeper is to hear of it. */
export const isLow = ({ quantity, low, saidEmptyAt }: { quantity: number; low: number; saidEmptyAt?: number }) =>
  quantity <= low || saidEmptyAt !== undefined

/** How a count changes the book: by what was found against what it said then, so that what was taken meanwhile stays taken. */
export const differenceOf = (counted: number, seen: number): number => counted - seen

export const fits = (quantity: number, change: number): boolean => quantity + change <= supplyDefaults.quantityMost
