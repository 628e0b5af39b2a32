import { sceneOfScan } from '../scene'
import type { Wx } from './wx'

/** WeChat: a mini-program code gives its `path` with the scene in it, every other code its text as `result`. */
export async function weappScan(wx: Wx): Promise<string | undefined> {
  try {
    const { path, result } = await wx.scanCode({ onlyFromCamera: false })
    const text = path !== undefined && path !== '' ? path : result
    return text === '' ? undefined : sceneOfScan(text)
  } catch {
    return undefined
  }
}
