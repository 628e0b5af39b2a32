import type { Wx } from './wx'

export interface WeappFiles {
  /** hands the text as a file to a chat of the person's choice; false when that did not come about */
  share(fileName: string, text: string): Promise<boolean>
}

/** WeChat: a mini-program writes below its own folder only, and a text leaves it as a message (base library 2.16.1). */
export function weappFiles(wx: Wx): WeappFiles {
  const write = (filePath: string, data: string) =>
    new Promise<void>((success, fail) => {
      wx.getFileSystemManager().writeFile({ filePath, data, encoding: 'utf8', success, fail })
    })
  return {
    async share(fileName, text) {
      if (!wx.shareFileMessage) return false
      const filePath = `${wx.env.USER_DATA_PATH}/${fileName}`
      try {
        await write(filePath, text)
        await wx.shareFileMessage({ filePath, fileName })
        return true
      } catch {
        return false
      }
    },
  }
}
