import type { Platform } from '../platform-contract'
import type { CloudConnection } from './connection'
import { cloudFailure } from './failures'
import type { Wx } from './wx'

/** Files that people pick, and their way into WeChat's storage. A mini-program sees no disk: a file comes out of a chat. */
export function weappChosenFiles(wx: Wx, connect: CloudConnection): Pick<Platform, 'chooseFile' | 'uploadFile'> {
  return {
    chooseFile: async extensions => {
      try {
        const { tempFiles } = await wx.chooseMessageFile({ count: 1, type: 'file', extension: extensions })
        const [file] = tempFiles
        return file && { path: file.path, name: file.name, bytes: file.size }
      } catch {
        return undefined
      }
    },
    uploadFile: async (cloudPath, { path: filePath }) => {
      const cloud = connect()
      if (!cloud) return { problem: 'failed' }
      try {
        return { fileId: (await cloud.uploadFile({ cloudPath, filePath })).fileID }
      } catch (thrown) {
        const failure = cloudFailure(thrown)
        if (failure === 'TOO_LARGE') return { problem: 'tooLarge' }
        return { problem: failure === 'OFFLINE' ? 'offline' : 'failed' }
      }
    },
  }
}
