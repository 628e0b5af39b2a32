import type { Wx } from './wx'

/** Bytes of a file on this phone; rejects when it is not there. */
export const sizeOfFile = (wx: Wx, filePath: string): Promise<number> =>
  new Promise((resolve, fail) => {
    wx.getFileSystemManager().getFileInfo({ filePath, success: ({ size }) => resolve(size), fail })
  })
