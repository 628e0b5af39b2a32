/** Files as phones send them. */
import sharp from 'sharp'
import type { Scene } from './scenes'

export const jpegOf = ({ rgb, width, height }: Scene, quality = 90): Promise<Buffer> =>
  sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality })
    .toBuffer()

/** With a place, an owner and a note in it, lying on its side if asked. */
export const photograph = ({ rgb, width, height }: Scene, orientation = 1): Promise<Buffer> =>
  sharp(rgb, { raw: { width, height, channels: 3 } })
    .withMetadata({ orientation })
    .withExifMerge({
      IFD0: { Make: 'SECRETPHONE', Copyright: 'SECRETOWNER' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 5/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '113/1 18/1 0/1' },
    })
    .jpeg({ quality: 90 })
    .toBuffer()
