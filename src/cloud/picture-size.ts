/** How small pictures are made before they travel: a receipt stays readable, and a slow network is not held up. */

/** px of the longer side */
const longestSide = 1600

/** Bytes below which making it smaller again is not worth the wait. */
const smallBytes = 400 * 1024

interface Squeeze {
  /** px of the longer side */
  readonly side: number
  /** percent */
  readonly quality: number
}
/** The gentlest way first; the last one still shows what happened on a street. */
const gently: readonly Squeeze[] = [
  { side: longestSide, quality: 80 },
  { side: 1440, quality: 70 },
  { side: 1280, quality: 60 },
  { side: 1080, quality: 50 },
]

/** How a picture is made small: `ways` one after the other until it weighs no more than `most`. Without `bytes` it stays readable, whatever it weighs. */
export const squeezeTo = (bytes?: number): { readonly most: number; readonly ways: readonly Squeeze[] } =>
  bytes === undefined ? { most: smallBytes, ways: gently.slice(0, 1) } : { most: bytes, ways: gently }

/** The size to draw a picture at; never larger than it is. `side`: px of the longer side */
export function fittedSize(
  width: number,
  height: number,
  side = longestSide,
): { readonly width: number; readonly height: number } {
  const factor = Math.min(1, side / Math.max(width, height, 1))
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) }
}
