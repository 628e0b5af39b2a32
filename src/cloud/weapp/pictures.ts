import { longestSide, pictureIsSmall } from '../picture-size'
import type { LocalPicture, Platform } from '../platform-contract'
import type { Wx } from './wx'

const quality = 75

/** Pictures from album or camera. WeChat compresses what it hands over; what is still large is compressed once more. */
export function weappPictures(wx: Wx): Pick<Platform, 'choosePictures'> {
  const sizeOf = (filePath: string) =>
    new Promise<number>((resolve, fail) => {
      wx.getFileSystemManager().getFileInfo({ filePath, success: ({ size }) => resolve(size), fail })
    })

  const smaller = async (picture: LocalPicture): Promise<LocalPicture> => {
    if (pictureIsSmall(picture.bytes) || !wx.compressImage) return picture
    try {
      const options = { src: picture.path, quality, compressedWidth: longestSide }
      const { tempFilePath: path } = await wx.compressImage(options)
      const bytes = await sizeOf(path)
      return bytes < picture.bytes ? { ...picture, path, bytes } : picture
    } catch {
      return picture
    }
  }

  return {
    choosePictures: async most => {
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
        return await Promise.all(chosen.map(smaller))
      } catch {
        return []
      }
    },
  }
}
