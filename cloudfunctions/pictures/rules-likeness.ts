/** Whether two pictures are of the same: one cut, pressed, made smaller or lighter is still alike. */
import { alignment } from './rules-alignment'
import { keysOfLook } from './rules-likeness-keys'
import { lookOf, lookSide, readLook, writeLook } from './rules-look'
import type { Pixels } from './rules-pixels'

/** columns and rows that a picture is pressed into before it is looked at */
export const hashSide = lookSide

/** What a picture looks like, as text that may be stored. */
export const hashOf = (pixels: Pixels): string => writeLook(lookOf(pixels))

/**
 * Index keys, about sixteen: two pictures that are alike nearly always have one in common, and of pictures that are not very few have.
 * @param hash of `prepare`; throws on anything else
 */
export const keysOf = (hash: string): string[] => keysOfLook(readLook(hash))

/** their light must rise and fall together: 1 is the same */
const leastCorrelation = 0.75
/** and next to nowhere may one of them show something that the other does not: levels of light, of 256 */
const mostDifference = 26

/** Whether the two show the same picture, however much of its edge was cut off: up to a tenth on each side. */
export function alike(one: string, other: string): boolean {
  if (one === other) return true
  // always the same one over the other, so that it does not matter who is asked first
  const [first, second] = one < other ? [one, other] : [other, one]
  const { correlation, difference } = alignment(readLook(first), readLook(second))
  return correlation >= leastCorrelation && difference <= mostDifference
}
