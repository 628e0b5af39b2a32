import type { DeviceState } from '../phone'
import type { ApiOptions, DefineApi } from './api'

/** WeChat: kinds of messages in one dialog */
const templatesAtOnce = 3

/** Pictures, files of the app and the dialog for subscribe messages; what the person does stands in the device's state. */
export function mediaApis(define: DefineApi, device: DeviceState): Record<string, unknown> {
  const sizes = new Map<string, number>()
  const sizeOf = (path: unknown): number => {
    const size = sizes.get(String(path)) ?? device.files.get(String(path))?.length
    if (size === undefined) throw new Error(`no such file or directory ${String(path)}`)
    return size
  }
  const own = (path: unknown) => {
    if (!String(path).startsWith('wxfile://usr/')) throw new Error(`permission denied, open ${String(path)}`)
    return String(path)
  }
  return {
    chooseMedia: define('chooseMedia', ({ count }) => {
      if (device.album.length === 0) throw new Error('cancel')
      const chosen = device.album.slice(0, Number(count ?? 9))
      for (const { path, size } of chosen) sizes.set(path, size)
      return { tempFiles: chosen.map(({ path, size }) => ({ tempFilePath: path, size, fileType: 'image' })) }
    }),
    compressImage: define('compressImage', ({ src }) => {
      const path = `${String(src)}.smaller.jpg`
      sizes.set(path, Math.round(sizeOf(src) / 4))
      return { tempFilePath: path }
    }),
    getFileSystemManager: () => ({
      writeFile: define('writeFile', ({ filePath, data }) => {
        device.files.set(own(filePath), String(data))
        return {}
      }),
      copyFile: define('copyFile', ({ srcPath, destPath }) => {
        // what lies in it does not matter here, its weight does
        device.files.set(own(destPath), device.files.get(String(srcPath)) ?? '.'.repeat(sizeOf(srcPath)))
        return {}
      }),
      unlink: define('unlink', ({ filePath }) => {
        if (!device.files.delete(own(filePath))) throw new Error(`no such file or directory ${String(filePath)}`)
        return {}
      }),
      getFileInfo: define('getFileInfo', ({ filePath }) => ({ size: sizeOf(filePath) })),
    }),
    openDocument: define('openDocument', ({ filePath }) => {
      sizeOf(filePath)
      return {}
    }),
    requestSubscribeMessage: define('requestSubscribeMessage', options => answers(options, device.allows)),
  }
}

function answers({ tmplIds }: ApiOptions, allows: ReadonlySet<string>): object {
  if (!Array.isArray(tmplIds) || tmplIds.length === 0) throw new Error('TmplIds must be a non-empty array')
  if (tmplIds.length > templatesAtOnce) throw new Error('Templates count out of max bounds')
  return Object.fromEntries(tmplIds.map(id => [id, allows.has(String(id)) ? 'accept' : 'reject']))
}
