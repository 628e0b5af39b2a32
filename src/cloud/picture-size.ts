/** How small pictures are made before they travel: a receipt stays readable, and a slow network is not held up. */

/** px of the longer side */
export const longestSide = 1600

/** Bytes below which making it smaller again is not worth the wait. */
const smallBytes = 400 * 1024

export const pictureIsSmall = (bytes: number): boolean => bytes <= smallBytes

/** The size to draw a picture at; never larger than it is. */
export function fittedSize(width: number, height: number): { readonly width: number; readonly height: number } {
  const factor = Math.min(1, longestSide / Math.max(width, height, 1))
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) }
}
