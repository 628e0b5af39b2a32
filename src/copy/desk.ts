/** Words of the worker's desk 工作台. */
import { matters } from '@/contract/desk'

export const deskText = {
  matters,
  at: (place: string, roles: string) => `${place} · ${roles}`,
  where: '看哪里',
  waiting: '等您办的',
  count: (count: number, more: boolean) => `${count}${more ? ' 件以上' : ' 件'}`,
  places: (places: readonly { readonly place: string; readonly count: number }[]) =>
    places.map(({ place, count }) => `${place} ${count}`).join('、'),
  byPlace: '按地方看',
  nothing: '都办完了',
  nothingText: '有新的事，会排到这里。',
  fine: (names: readonly string[]) => `没有要办的：${names.join('、')}`,
  reviews: '居民说不对的回答',
  cards: '同事写的卡片等审',
  doors: '都在这里办',
  up: (place: string) => `回到${place}`,
  refresh: '刷新',
  print: '打印',
  keys: '键盘：j 下一件，k 上一件，回车打开',
  nobody: '您还没有工作身份',
  nobodyText: '社区给了邀请码的话，到“我的”里点“我有邀请码”。',
} as const
