import { squeezeTo } from '../picture-size'
import type { LocalPicture, Platform } from '../platform-contract'
import { sizeOfFile } from './file-size'
import type { Wx } from './wx'

/** Pictures from album or camera. WeChat compresses what it hands over; what is still too heavy is compressed until it is not. */
export function weappPictures(wx: Wx): Pick<Platform, 'choosePictures'> {
  const squeezed = async (picture: LocalPicture, bytes?: number): Promise<LocalPicture> => {
    const { most, ways } = squeezeTo(bytes)
    let best = picture
    for (const { side, quality } of ways) {
      if (best.bytes <= most || !wx.compressImage) return best
      try {
        // from the picture as it was: compressing what is compressed only adds marks
        const { tempFilePath: path } = await wx.compressImage({ src: picture.path, quality, compressedWidth: side })
        const weight = await sizeOfFile(wx, path)
        if (weight < best.bytes) best = { ...picture, path, bytes: weight }
      } catch {
        return best
      }
    }
    return best
  }

  return {
    choosePictures: async (most, bytes) => {
      try {
        const { tempFiles } = await wx.chooseMedia({
          count: most,
          mediaType: ['image'],
          sourceType: ['album', 'camera'],
          sizeType: ['compressed'],
        })
        const chosen = tempFiles.slice(0, most).map(({ tempFilePath, size }) => ({
          path: tempFilePath,
          name: tempFilePath.slice(tempFilePath.lastIndexOf('/') + 1),
          bytes: size,
        }))
        return await Promise.all(chosen.map(picture => squeezed(picture, bytes)))
      } catch {
        return []
      }
    },
  }
}
