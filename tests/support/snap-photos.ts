/** Photos as a phone takes them: real JPEG files with EXIF, drawn here. */
import { library } from '../../cloudfunctions/pictures/library'
import { type Canvas, rectangle } from './canvas'
import { drawPlate } from './plates'
import { chance, scene } from './scenes'

export interface PhotoFile {
  readonly name: string
  readonly mimeType: 'image/jpeg'
  readonly buffer: Buffer
}

/** What a phone writes into its files, with the place where it was. */
const exif = {
  IFD0: { Make: 'HUAWEI', Model: 'P40', Copyright: 'secret-owner' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 5/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '113/1 18/1 0/1' },
}

async function written({ rgb, width, height }: Canvas, quality: number): Promise<Buffer> {
  const sharp = await library()
  return sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality })
    .withExif(exif)
    .toBuffer()
}

/** A drawn scene; `plates`: so many cars with their numbers stand in it. */
export async function photoFile(number: number, { width = 960, height = 720, plates = 0 } = {}): Promise<PhotoFile> {
  const picture = scene(number, width, height)
  for (let n = 0; n < plates; n += 1) {
    const middle = (n + 1) / (plates + 1)
    rectangle(picture, { left: middle - 0.13, right: middle + 0.13, top: 0.5, bottom: 0.86 }, [150, 150, 155])
    const wide = width * 0.17
    drawPlate(picture, { kind: 'blue', x: middle * width, y: height * 0.72, wide, turned: 0, light: 0.95 })
  }
  return { name: `IMG_${number}.jpg`, mimeType: 'image/jpeg', buffer: await written(picture, 85) }
}

/** As a good camera takes it in a busy street: noise everywhere, so that it weighs megabytes. */
export async function heavyPhoto(number: number): Promise<PhotoFile> {
  const [width, height] = [2400, 1800]
  const { rgb } = scene(number, width, height)
  const next = chance(number)
  for (let at = 0; at < rgb.length; at += 1) rgb[at] = (rgb[at] ?? 0) * 0.6 + next() * 100
  return { name: `IMG_${number}.jpg`, mimeType: 'image/jpeg', buffer: await written({ rgb, width, height }, 96) }
}
