/** A round at one place as a few numbers: what may be handed out, and what each act does to them. Whole packs. */
import type { RoundHere } from '../../src/contract/stores/rounds-here'

export type Counts = Pick<RoundHere, 'quota' | 'handed' | 'outside' | 'lots' | 'along'>

/** What lies at the place, as far as it may be handed out today. */
export interface Lying {
  /** packs whose batch is good today */
  readonly good: number
  /** all packs, also those whose batch has ended */
  readonly quantity: number
  /** taken along out of all rounds */
  readonly outside: number
}

export const quotaFree = ({ quota, handed, outside }: Counts): number => Math.max(0, quota - handed - outside)
const packsFree = ({ good, outside }: Lying): number => Math.max(0, good - outside)
/** Packs that this round may hand out here today. */
export const leftOf = (here: Counts, lying: Lying): number => Math.min(quotaFree(here), packsFree(lying))

type Days = Pick<RoundHere, 'from' | 'to' | 'over'>
export const isOver = ({ to, over }: Days, today: string): boolean => over === true || today > to
export const isOn = (here: Days, today: string): boolean => !isOver(here, today) && today >= here.from

/** Why nobody gets `count` packs here today. */
export function counterProblem(here: (Counts & Days) | undefined, lying: Lying, today: string, count = 1) {
  if (!here) return 'ROUND_NOT_HERE'
  if (isOver(here, today)) return 'ROUND_OVER'
  if (today < here.from) return 'ROUND_NOT_BEGUN'
  if (quotaFree(here) < count) return 'QUOTA_GONE'
  if (packsFree(lying) >= count) return undefined
  return lying.good === 0 && lying.quantity > 0 ? 'BATCH_EXPIRED' : 'PACKS_GONE'
}

interface OfLot {
  readonly lot: string
  /** fen */
  readonly value: number
}

/** One more of a batch, or one less; one without a batch counts all the same. */
function counted<T extends Counts>(here: T, batch: OfLot | undefined, change: 1 | -1): T {
  const handed = here.handed + change
  if (!batch) return { ...here, handed }
  const before = here.lots.find(({ lot }) => lot === batch.lot)
  const count = (before?.count ?? 0) + change
  const others = here.lots.filter(({ lot }) => lot !== batch.lot)
  const own = count === 0 ? [] : [{ lot: batch.lot, count, value: batch.value }]
  return { ...here, handed, lots: [...others, ...own] }
}

export const handedOne = <T extends Counts>(here: T, batch: OfLot | undefined): T => counted(here, batch, 1)
export const undoneOne = <T extends Counts>(here: T, batch: OfLot | undefined): T => counted(here, batch, -1)

export const takenAlong = <T extends Counts>(here: T, allotment: string, by: string, count: number): T => ({
  ...here,
  outside: here.outside + count,
  along: [...here.along, { allotment, by, count, used: [] }],
})

/**
 * One that was handed out there has become known; the allotment goes once all of it has. `batch` is missing where the book had none left:
 * somebody has the pack all the same.
 */
export function sentIn<T extends Counts>(here: T, allotment: string, number: number, batch: OfLot | undefined): T {
  const along = here.along.flatMap(one => {
    if (one.allotment !== allotment) return [one]
    const used = [...one.used, number]
    return used.length === one.count ? [] : [{ ...one, used }]
  })
  return { ...counted(here, batch, 1), outside: here.outside - 1, along }
}

/** What of it was not handed out lies here again. */
export function broughtBack<T extends Counts>(here: T, allotment: string): { readonly here: T; readonly back: number } {
  const own = here.along.find(one => one.allotment === allotment)
  const back = own ? own.count - own.used.length : 0
  const along = here.along.filter(one => one !== own)
  return { here: { ...here, outside: here.outside - back, along }, back }
}

/** Not below what people have or have along. */
export const withQuota = <T extends Counts>(here: T, quota: number): T | 'QUOTA_BELOW_HANDED' =>
  quota < here.handed + here.outside ? 'QUOTA_BELOW_HANDED' : { ...here, quota }
