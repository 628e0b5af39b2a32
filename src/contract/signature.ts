/** A signature on the screen 签字, whatever is signed. */
import * as z from 'zod/mini'

/**
 * A signature drawn with a finger 签字: strokes parted by `;`, points by blanks, each `x,y` from 0 to 999 on a field of 2 to 1. Kept as
 * lines and not as a picture, so it needs no upload and prints at any size.
 */
export const Signature = z
  .string()
  .check(z.maxLength(6_000), z.regex(/^\d{1,3},\d{1,3}( \d{1,3},\d{1,3})*(;\d{1,3},\d{1,3}( \d{1,3},\d{1,3})*)*$/))
