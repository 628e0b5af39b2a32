import type { Platform } from '../platform-contract'
import { sizeOfFile } from './file-size'
import type { Wx } from './wx'

/** Copies in the app's own folder. WeChat: 200 MB, and they stay until the app is removed from the phone. */
export function weappKeptFiles(wx: Wx): Pick<Platform, 'keepFile' | 'keptFile' | 'dropFile'> {
  const pathOf = (id: string) => `${wx.env.USER_DATA_PATH}/kept_${id}.jpg`
  return {
    keepFile: ({ path }, id) =>
      new Promise(resolve => {
        const end = (kept: boolean) => () => resolve(kept)
        // a picture that was compressed lies in a folder that WeChat clears; copying works from there and from the album
        wx.getFileSystemManager().copyFile({
          srcPath: path,
          destPath: pathOf(id),
          success: end(true),
          fail: end(false),
        })
      }),
    keptFile: async id => {
      const path = pathOf(id)
      const bytes = await sizeOfFile(wx, path).catch(() => undefined)
      return bytes === undefined ? undefined : { path, name: `${id}.jpg`, bytes }
    },
    dropFile: id => wx.getFileSystemManager().unlink({ filePath: pathOf(id), fail: () => {} }),
  }
}
