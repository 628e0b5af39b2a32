/** Words of one's own code. */
import './errors/codes'
export const myCodeText = {
  title: '我的码',
  lead: '给驿站管理员扫一下，领物资、礼包都用它。',
  next: (seconds: number) => `${seconds} 秒后换一个`,
  old: '存的码用完了，连上网再打开。',
  refresh: '换一批新的',
  careful: '每个码只能用一次，截图给别人没有用。',
} as const
