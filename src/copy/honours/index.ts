/** Words of the honour board 善行义举榜, for everybody who reads it. */
import '../errors/honours'
import type { Rating } from '@/contract/honours'
import { dayText } from '../dates'

/** 2026-11 -> 11月, of another year 2025年11月 */
export const monthText = (month: string, thisYear: string): string => {
  const [year, number] = month.split('-')
  return year === thisYear ? `${Number(number)}月` : `${year}年${Number(number)}月`
}

/** What stars mean, 1 to 5. */
const starWords = ['一般', '还可以', '好', '很好', '特别好'] as const
export const starWord = (stars: number): string =>
  starWords[Math.min(starWords.length, Math.max(1, Math.round(stars))) - 1] ?? starWords[2]

export const plaqueText = {
  /** somebody who is shown without a name */
  somebody: '一位居民',
  day: (day: string) => dayText(day),
  sentBy: (name: string) => `${name}拍的`,
  like: '点赞',
  liked: '赞过了',
  likeLabel: (likes: number, liked: boolean) => (liked ? `您赞过了，一共 ${likes} 个赞` : `点赞，现在 ${likes} 个赞`),
  rating: ({ members, sum }: Rating) =>
    `道德评议会：${starWord(sum / members)}，${(sum / members).toFixed(1)} 星（${members} 位评议）`,
  picked: (place: string, month: string, thisYear: string) => `${monthText(month, thisYear)}${place}月度善行`,
  corrected: (day: string) => `${dayText(day)}更正过`,
  photo: (at: number, all: number) => `照片 ${at}，共 ${all} 张，点开看大图`,
  seal: ['善行', '义举'],
} as const

export const boardText = {
  name: '善行义举榜',
  lead: '身边的好人好事，都记在这里。',
  share: (place: string, first: string | undefined) =>
    first === undefined ? `${place} · 善行义举榜` : `${place} · 善行义举榜：${first}`,
  shareAct: '转到群里',
  linkCopied: '链接复制好了，到群里粘贴',
  where: '看哪里的榜',
  when: '看哪个月',
  all: '全部',
  chosen: (month: string) => `${month}评出来的`,
  none: '榜上还空着',
  noneText: '身边谁做了好事？推荐一下，社区核实了就上榜。',
  noneMonth: '这个月评出来的都撤下了',
  noneMonthText: '看看别的月份。',
  nominate: '推荐身边好人',
  nominateNote: '谁、做了什么、谁看见了',
  around: '我的推荐、写到我的',
  nominations: '我的推荐',
  aboutMe: '写到我的善行',
  aboutMeNote: '上榜要您同意，随时能撤',
  rate: '道德评议',
  rateNote: '评议员在这里评',
  slides: '在屏幕上放',
  slidesNote: '驿站的电视、平板，满屏轮播',
  noHome: '您住哪个社区',
  noHomeText: '填好了，就能看到您那儿的善行义举榜。',
  setHome: '去填社区',
} as const

export const honourText = {
  share: (title: string, who: string, place: string) => `${place} · 善行义举榜：${title}（${who}）`,
  shareAct: '转给大家看看',
  toBoard: '看整面榜',
  gone: '这一条不在榜上了',
  goneText: '本人或者社区把它撤下来了。榜上还有别的好人好事。',
} as const

export const slidesText = {
  leave: '离开',
  full: '满屏',
  next: '下一条',
  before: '上一条',
  count: (at: number, all: number) => `${at} / ${all}`,
  none: '榜上还没有带照片的善行',
  noneText: '有了会自己放出来，这一页开着就行。',
  lost: '连不上网，先歇一会儿',
  lostText: '撤下来的不能再放，所以停在这里。连上网会自己接着放。',
} as const
