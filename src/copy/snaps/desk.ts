/** Words of 文明随手拍 for those who review and see to things. */
import '../errors/snaps'
import { type ReviewList, reviewLists, type SnapKind, type SnapState, snapStates } from '@/contract/snaps'

/** Minutes as people say them: 40 分钟、3 小时、2 天. */
export function spanText(minutes: number): string {
  if (minutes < 60) return `${Math.max(1, Math.round(minutes))} 分钟`
  const hours = minutes / 60
  return hours < 48 ? `${Math.round(hours)} 小时` : `${Math.round(hours / 24)} 天`
}

/** The same states, as seen from the desk. */
export const deskStates: Readonly<Record<SnapState, string>> = {
  ...snapStates,
  waiting: '待看',
  asked: '等对方补充',
  answered: '答复了，等评价',
  merged: '并到别的一件了',
  withdrawn: '对方撤回了',
}

export const snapDeskText = {
  title: (place: string) => `${place} · 随手拍`,
  lists: reviewLists,
  kinds: { all: '都看', praise: '夸人的', attention: '要管的' } satisfies Readonly<Record<SnapKind | 'all', string>>,
  kind: '看哪一种',
  counted: (title: string, count: number | undefined) => (count ? `${title} ${count}` : title),
  usually: (minutes: number) => `近 30 天，一半在 ${spanText(minutes)}里有结论`,
  oldest: (minutes: number) => `等得最久的已经等了 ${spanText(minutes)}`,
  from: (sender: string) => `${sender}发来`,
  again: (count: number) => `重新打开 ${count} 回`,
  none: {
    waiting: '都看完了',
    handling: '没有正在办的',
    reopened: '没有重新打开的',
    asked: '没有在等补充的',
    checking: '照片都检查回来了',
    sentOn: '没有转出去的',
    ended: '还没有看过的',
  } satisfies Readonly<Record<ReviewList, string>>,
  noneText: {
    waiting: '新发来的，检查完照片就排到这里。',
    handling: '受理了的会排在这里。',
    reopened: '居民说没解决的，会排在这里。',
    asked: '您问了的，等对方答。',
    checking: '微信一般几分钟就查完。',
    sentOn: '转给别的单位的，办到哪一步都在这里看。',
    ended: '看过的都留在这里，能查。',
  } satisfies Readonly<Record<ReviewList, string>>,
  choose: '在左边选一张',
  keys: '键盘：j 下一张，k 上一张，回车采用或受理',
  card: '发到群里请大家拍',
  cardTitle: (place: string) => `随手拍，发给${place}`,
  cardCopied: '地址复制好了，到群里粘贴',
  notify: '有重新打开的、转来的，微信告诉我',
  notified: '好，有重新打开的、转来的，各告诉您一次',
  rules: '积分规则',
  figures: '统计',
} as const
