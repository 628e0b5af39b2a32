/** Makes what everybody may see of a picture. */
import { encoded, pixelsOf, thumbOf } from './codec'
import type { Box } from './rules-boxes'
import { hidden } from './rules-hiding'

export interface Hidden {
  /** JPEG as large as `kept`, with every box hidden for good */
  readonly public: Uint8Array
  /** JPEG of at most 360 px, made from the public one */
  readonly thumb: Uint8Array
}

/**
 * @param kept what `prepare` made; throws when it is no picture
 * @param boxes where to hide; none leaves the picture as it is
 */
export async function hide(kept: Uint8Array, boxes: readonly Box[]): Promise<Hidden> {
  const shown = hidden(await pixelsOf(kept), boxes)
  return { public: await encoded(shown), thumb: await thumbOf(shown) }
}
