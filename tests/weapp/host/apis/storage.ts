import { bytesOf, limits } from '../limits'
import type { Clone } from '../sandbox'
import { ApiError, type DefineApi } from './api'

/** What stays on the phone: JSON texts by name. Hand it to the next host to start the app again. */
export type PhoneTexts = Map<string, string>

export function storageApis(texts: PhoneTexts, define: DefineApi, clone: Clone): Record<string, unknown> {
  const read = (key: string) => {
    const text = texts.get(key)
    return text === undefined ? undefined : clone(JSON.parse(text))
  }
  const write = (key: string, value: unknown) => {
    const text = JSON.stringify(value) ?? 'null'
    if (bytesOf(text) > limits.storageValue) throw new ApiError('entry size limit reached')
    const others = [...texts].reduce((sum, [name, other]) => (name === key ? sum : sum + bytesOf(other)), 0)
    if (others + bytesOf(text) > limits.storage) throw new ApiError('exceed storage max size 10Mb')
    texts.set(key, text)
  }
  const info = () => {
    const bytes = [...texts.values()].reduce((sum, text) => sum + bytesOf(text), 0)
    return { keys: [...texts.keys()], currentSize: Math.ceil(bytes / 1024), limitSize: limits.storage / 1024 }
  }
  const named = (options: Readonly<Record<string, unknown>>) => String(options.key)
  return {
    getStorageSync: (key: string) => read(key) ?? '',
    setStorageSync: write,
    removeStorageSync: (key: string) => void texts.delete(key),
    clearStorageSync: () => texts.clear(),
    getStorageInfoSync: () => clone(info()),
    getStorage: define('getStorage', options => {
      if (!texts.has(named(options))) throw new ApiError('data not found')
      return { data: read(named(options)) }
    }),
    setStorage: define('setStorage', options => write(named(options), options.data)),
    removeStorage: define('removeStorage', options => void texts.delete(named(options))),
    getStorageInfo: define('getStorageInfo', info),
  }
}
