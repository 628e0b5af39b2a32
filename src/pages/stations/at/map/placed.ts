import type { Spot, StationRow } from '@/contract/stations/row'

export type Placed = StationRow & { readonly spot: Spot }

/** Those of which somebody has said where they are. */
export const placed = (rows: readonly StationRow[]): readonly Placed[] =>
  rows.filter((row): row is Placed => row.spot !== undefined)

/** The middle of all of them, where a map begins. Throws without any. */
export function middleOf(spots: readonly Spot[]): Spot {
  if (spots.length === 0) throw new RangeError('no spots have no middle')
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  return { longitude: mean(spots.map(one => one.longitude)), latitude: mean(spots.map(one => one.latitude)) }
}
