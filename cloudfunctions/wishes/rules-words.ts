/** What people may write. */

/** Why a text cannot be sent; `limit` in characters. */
export function wordsProblem(words: string, limit: number): 'WISH_EMPTY' | 'WISH_TOO_LONG' | undefined {
  if (words === '') return 'WISH_EMPTY'
  return words.length > limit ? 'WISH_TOO_LONG' : undefined
}

const amount = '[0-9０-９零〇一二两三四五六七八九十百千万几]'
/** 一块蛋糕 is cake, 二十块 is money. */
const money = new RegExp(
  `${amount}\\s*(?:元|块钱|毛钱|分钱|个?积分|rmb|块(?!\\p{Script=Han}))|[¥￥$]|红包|转账|现金|工钱|酬金|报酬|付钱|给钱|积分|时长`,
  'iu',
)

/** A return 心意 is a cup of tea, never money or points: the wall is no market. */
export const namesMoney = (text: string): boolean => money.test(text)
