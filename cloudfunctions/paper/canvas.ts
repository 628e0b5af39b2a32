/** The library that draws pictures, in its WebAssembly form; it lies beside the bundle and is loaded at the first one. */
import type sharp from 'sharp'
import type { PlacedPhoto } from './rules-placed'

type Library = typeof sharp
let loaded: Promise<Library> | undefined

const library = (): Promise<Library> => {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Library> {
  const { default: made } = await import('sharp')
  // one after the other and nothing kept of it: a function has little memory
  made.concurrency(1)
  made.cache(false)
  made.block({ operation: ['VipsForeignLoad'] })
  // the only SVG that it ever sees is our own
  made.unblock({ operation: ['VipsForeignLoadSvg', 'VipsForeignLoadJpeg', 'VipsForeignLoadPng'] })
  return made
}

interface Piece {
  readonly rgb: Uint8Array
  readonly width: number
  readonly height: number
}

/** @param svg our own drawing; @param scale pixels for a unit of the photos' places */
export async function painted(svg: string, photos: readonly PlacedPhoto[], scale: number): Promise<Piece> {
  const made = await library()
  const layers: { input: Uint8Array; left: number; top: number }[] = []
  for (const photo of photos) layers.push(await cut(photo, scale))
  const { data, info } = await made(Buffer.from(svg))
    .composite(layers.map(({ input, ...at }) => ({ input: Buffer.from(input), ...at })))
    .flatten({ background: '#ffffff' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { rgb: data, width: info.width, height: info.height }
}

/** As large as its room, with round corners. */
async function cut({ x, y, width, height, radius, bytes }: PlacedPhoto, scale: number) {
  const made = await library()
  const [wide, high] = [Math.round(width * scale), Math.round(height * scale)]
  const corners = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}"><rect width="${wide}" height="${high}" rx="${radius * scale}"/></svg>`
  const input = await made(Buffer.from(bytes), { failOn: 'none' })
    .resize(wide, high, { fit: 'cover' })
    .ensureAlpha()
    .composite([{ input: Buffer.from(corners), blend: 'dest-in' }])
    .png({ compressionLevel: 1 })
    .toBuffer()
  return { input, left: Math.round(x * scale), top: Math.round(y * scale) }
}

const quality = 84

/** A JPEG of these pixels. */
export async function pressed({ rgb, width, height }: Piece): Promise<Uint8Array> {
  const made = await library()
  const bytes = await made(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality, chromaSubsampling: '4:4:4' })
    .toBuffer()
  return new Uint8Array(bytes)
}
