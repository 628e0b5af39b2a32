/** WeChat: what it refuses on a phone, in bytes unless another unit is named. */
export const limits = {
  /** request of one call to a cloud function */
  callRequest: 100 * 1024,
  /** what a cloud function may answer */
  callReply: 1024 * 1024,
  /** data of one setData */
  setData: 1024 * 1024,
  /** pages open at the same time */
  pageStack: 10,
  /** one name of the phone's storage */
  storageValue: 1024 * 1024,
  /** the phone's storage for one mini-program */
  storage: 10 * 1024 * 1024,
} as const

export const bytesOf = (text: string): number => Buffer.byteLength(text, 'utf8')
