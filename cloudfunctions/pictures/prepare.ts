/** Makes a picture fit to be kept: upright, of a known size, with nothing in it but what is seen. */
import { encoded, headerOf, pixelsOf, pressed, thumbOf } from './codec'
import { proposalsFor } from './proposals'
import type { Box } from './rules-boxes'
import { hashOf, hashSide } from './rules-likeness'
import type { Pixels } from './rules-pixels'

export interface Prepared {
  /** JPEG of at most 1600 px on its longer side */
  readonly kept: Uint8Array
  /** JPEG of at most 360 px; it shows what `kept` shows, so it is for the same eyes */
  readonly thumb: Uint8Array
  /** of `kept`, in pixels */
  readonly width: number
  readonly height: number
  /** what the picture looks like, for `keysOf` and `alike` */
  readonly hash: string
  /** faces and number plates that a person should look at before anybody sees the picture */
  readonly proposals: readonly Box[]
  /** false when nothing could be looked for: then no proposal means nothing */
  readonly proposed: boolean
}

/**
 * @param bytes JPEG, PNG, WebP or GIF (its first picture); `unreadable` for everything else and for a damaged one, `tooLarge` above
 * 40 megapixels, which is told by the header before anything is decoded
 * @param faces folder of the network that finds faces; the build puts it beside the bundle
 */
export async function prepare(bytes: Uint8Array, faces?: string): Promise<Prepared | 'unreadable' | 'tooLarge'> {
  const header = await headerOf(bytes)
  if (!header) return 'unreadable'
  if (header.tooLarge) return 'tooLarge'
  let pixels: Pixels
  try {
    pixels = await pixelsOf(bytes)
  } catch {
    return 'unreadable'
  }
  const { width, height } = pixels
  const hash = hashOf(await pressed(pixels, hashSide, hashSide))
  const found = await proposalsFor(pixels, faces)
  return { kept: await encoded(pixels), thumb: await thumbOf(pixels), width, height, hash, ...found }
}
