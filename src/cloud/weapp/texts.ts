import type { TextStore } from '../phone-storage'
import type { Wx } from './wx'

/** WeChat: 10 MB for one mini-program, 1 MB for one name; a full store throws. */
export const weappTexts = (wx: Wx): TextStore => ({
  read: name => {
    const text = wx.getStorageSync(name)
    // a name that does not exist reads as ''
    return typeof text === 'string' && text !== '' ? text : undefined
  },
  write: (name, text) => wx.setStorageSync(name, text),
  erase: name => wx.removeStorageSync(name),
  names: () => wx.getStorageInfoSync().keys,
})
