/** From files to pixels and back. Nothing but the pixels ever passes: no EXIF, no place, no comment, no colour profile. */
import { library } from './library'
import type { Pixels } from './rules-pixels'

/** longest sides, in pixels */
const keptSide = 1600
const thumbSide = 360
/** pixels of a file before it is made smaller: 40 megapixels */
const mostPixels = 40_000_000

const keptQuality = 82
const thumbQuality = 74

const white = { r: 255, g: 255, b: 255 }

/** What the header says, without decoding: size as stored. Undefined for what is no JPEG, PNG, WebP or GIF. */
export async function headerOf(bytes: Uint8Array): Promise<{ readonly tooLarge: boolean } | undefined> {
  const sharp = await library()
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    return { tooLarge: width * height > mostPixels }
  } catch {
    return undefined
  }
}

/** Upright, at most `side` on its longer side, no transparency, sRGB. Throws when the file breaks off or is damaged. */
export async function pixelsOf(bytes: Uint8Array, side = keptSide): Promise<Pixels> {
  const sharp = await library()
  const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true })
    .autoOrient()
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: white })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { rgb: data, width: info.width, height: info.height }
}

const from = ({ rgb, width, height }: Pixels) => [rgb, { raw: { width, height, channels: 3 } }] as const

/** A JPEG of these pixels. */
export async function encoded(pixels: Pixels): Promise<Uint8Array> {
  const sharp = await library()
  return sharp(...from(pixels))
    .jpeg({ quality: keptQuality })
    .toBuffer()
}

/** A small JPEG of these pixels. */
export async function thumbOf(pixels: Pixels): Promise<Uint8Array> {
  const sharp = await library()
  return sharp(...from(pixels))
    .resize(thumbSide, thumbSide, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: thumbQuality })
    .toBuffer()
}

/** The same picture, not above `side` on its longer side. */
export async function smaller(pixels: Pixels, side: number): Promise<Pixels> {
  if (Math.max(pixels.width, pixels.height) <= side) return pixels
  const sharp = await library()
  const { data, info } = await sharp(...from(pixels))
    .resize(side, side, { fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { rgb: data, width: info.width, height: info.height }
}

/** The picture pressed into this many columns and rows. */
export async function pressed(pixels: Pixels, width: number, height: number): Promise<Pixels> {
  const sharp = await library()
  const data = await sharp(...from(pixels))
    .resize(width, height, { fit: 'fill' })
    .raw()
    .toBuffer()
  return { rgb: data, width, height }
}
