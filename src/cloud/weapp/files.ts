import type { Wx } from './wx'

export interface WeappFiles {
  /** hands the text as a file to a chat of the person's choice; false when that did not come about */
  share(fileName: string, text: string): Promise<boolean>
  /** shows a document with WeChat's menu for sending, keeping and printing it */
  open(fileName: string, base64: string): Promise<boolean>
}

/** WeChat: a mini-program writes below its own folder only, and a text leaves it as a message (base library 2.16.1). */
export function weappFiles(wx: Wx): WeappFiles {
  const write = (fileName: string, data: string, encoding: 'utf8' | 'base64') => {
    // a name is no path, and not every phone's disk takes these signs
    const filePath = `${wx.env.USER_DATA_PATH}/${fileName.replace(/[\\/:*?"<>|]/g, '_')}`
    return new Promise<string>((resolve, fail) => {
      const success = () => resolve(filePath)
      wx.getFileSystemManager().writeFile({ filePath, data, encoding, success, fail })
    })
  }
  const succeeds = (work: () => Promise<unknown>) =>
    work().then(
      () => true,
      () => false,
    )
  return {
    share: async (fileName, text) => {
      const { shareFileMessage } = wx
      if (!shareFileMessage) return false
      return succeeds(async () => shareFileMessage({ filePath: await write(fileName, text, 'utf8'), fileName }))
    },
    open: (fileName, base64) =>
      succeeds(async () => {
        const fileType = /\.([a-z]+)$/.exec(fileName)?.[1]
        const filePath = await write(fileName, base64, 'base64')
        if (fileType === 'jpg') return showPicture(wx, filePath)
        return wx.openDocument({ filePath, showMenu: true, ...(fileType === undefined ? {} : { fileType }) })
      }),
  }
}

const closed = (error: unknown): boolean => /cancel/.test((error as { errMsg?: string }).errMsg ?? '')

/** Whoever closes the menu without choosing has seen the picture all the same. */
async function showPicture(wx: Wx, path: string): Promise<unknown> {
  if (!wx.showShareImageMenu) return wx.previewImage({ urls: [path] })
  return wx.showShareImageMenu({ path }).catch((error: unknown) => {
    if (!closed(error)) throw error
  })
}
