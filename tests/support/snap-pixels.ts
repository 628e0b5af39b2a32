/** What a stored picture shows, and what its file tells beside that. */
import { library } from '../../cloudfunctions/pictures/library'
import { connectSdk } from './sdk'
import type { Town } from './town'

interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Pixels {
  readonly width: number
  readonly height: number
  readonly rgb: Uint8Array
  /** what a camera wrote about place and time; missing: nothing */
  readonly exif: Buffer | undefined
  /** mean difference of a channel within an area, 0 to 255; areas are shares of width and height */
  differenceTo(other: Pixels, area: Area): number
}

function difference(one: Pixels, other: Pixels, { left, top, right, bottom }: Area): number {
  let [sum, count] = [0, 0]
  for (let y = Math.round(top * one.height); y < bottom * one.height; y += 1)
    for (let x = Math.round(left * one.width); x < right * one.width; x += 1)
      for (let channel = 0; channel < 3; channel += 1) {
        const at = (y * one.width + x) * 3 + channel
        sum += Math.abs((one.rgb[at] ?? 0) - (other.rgb[at] ?? 0))
        count += 1
      }
  return sum / Math.max(1, count)
}

async function fetched(town: Pick<Town, 'url'>, fileId: string): Promise<Uint8Array> {
  await connectSdk(town.url)
  const { downloadFile } = await import('../../cloudfunctions/kernel')
  const bytes = await downloadFile(fileId)
  if (!bytes) throw new Error('gone')
  return bytes
}

/** What a stored file weighs. */
export const bytesOf = async (town: Pick<Town, 'url'>, fileId: string): Promise<number> =>
  (await fetched(town, fileId)).length

/** Throws `gone` when there is no such file any more. */
export async function pixelsOf(town: Pick<Town, 'url'>, fileId: string): Promise<Pixels> {
  const bytes = await fetched(town, fileId)
  const sharp = await library()
  const { exif } = await sharp(bytes).metadata()
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixels: Pixels = {
    width: info.width,
    height: info.height,
    rgb: data,
    exif,
    differenceTo: (other, area) => difference(pixels, other, area),
  }
  return pixels
}
