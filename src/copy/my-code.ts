/** Words of one's own code. */
import './errors/codes'
export const myCodeText = {
  title: '我的码',
  lead: '给驿站管理员扫一下，领物资、借书、登记住处都用它。',
  careful: '每个码只能用一次，截图给别人没有用。',
} as const

/** Of every code that changes by the minute. */
export const rotatingText = {
  typed: '扫不了的话，照着这一行输',
  next: (seconds: number) => `${seconds} 秒后换一个`,
  old: '存的码用完了，连上网再打开。',
  refresh: '换一批新的',
} as const
