/** Words of rounds of gift packs 发放批次, for those who plan them and answer for them. */
import '../errors/gifts'
import { perKinds, type RoundState, roundStates, type Who } from '@/contract/gifts'
import { purses } from '@/contract/points/purses'
import { momentText, timeText } from '../dates'
import { pointsText } from '../market/points-text'
import { packText, shortDay } from '.'

export const roundsText = {
  title: (place: string) => `${place} · 礼包批次`,
  states: roundStates,
  per: perKinds,
  all: '全部',
  none: '还没有发过礼包',
  noneText: '起草一批：发什么、发给谁、在哪里发。换一个人批准，就能开始。',
  noneOf: (state: RoundState) => `现在没有“${roundStates[state]}”的`,
  add: '起草一批',
  days: (from: string, to: string) => `${shortDay(from)} – ${shortDay(to)}`,
  packs: (count: number) => `共 ${count} 份`,
  asks: '有驿站想加份数，等另一位同事同意',
  records: '发放记录',
  complaints: '反映的问题',
  counter: '发礼包',
} as const

const places = (names: readonly string[]) => names.join('、')

/** Who gets a pack, in words. */
export function whoText(who: Who, nameOf: (node: string) => string): string {
  switch (who.kind) {
    case 'riders':
      return `登记在${places(who.places.map(nameOf))}的小哥`
    case 'homes':
      return `住在${places(who.places.map(nameOf))}的居民`
    case 'list':
      return '名单上的人'
    case 'points':
      return `${purses[who.purse]}有 ${pointsText(who.least)} 分以上的人`
    case 'stars':
      return `${who.least} 星以上的小哥`
  }
}

export const roundText = {
  what: '发什么',
  value: (fen: number) => `每份${packText.value(fen)}`,
  whole: (fen: number) => `一共值 ${packText.money(fen)} 元`,
  who: '发给谁',
  when: '哪几天',
  guests: '没带手机的，可以当面登记',
  noGuests: '要凭手机上的码',
  words: '对大家说的话',
  waitSecond: '要换一个人批准',
  waitSecondText: '这一批是您起草或者交上来的。请另一位同事打开这一页，看过以后批准。',
  checkFirst: '看过以后，再批准',
  checkText: '看看发什么、发给谁、各处份数对不对。批准以后只能改份数。',
  steps: {
    by: (name: string) => `${name} 起草`,
    submitted: (name: string, at: number) => `${name} ${timeText(at)} 交上来`,
    approved: (name: string, at: number) => `${name} ${timeText(at)} 批准`,
    sentBack: (name: string, at: number) => `${name} ${timeText(at)} 退回`,
    closed: (at: number) => `${timeText(at)} 结束`,
  },
  history: '谁办的',
  sentBack: (reason: string) => `退回来了：${reason}`,
  sentBackText: '改好以后再交上去。',
  closed: (reason: string | undefined) => (reason === undefined ? '到日子结束了' : `提前结束了：${reason}`),
  spreading: '正在告诉各个驿站，一两分钟就好。',
  approve: '批准，开始发',
  approving: '正在批准',
  approved: '批准了，到日子就能发',
  back: '退回去改',
  backTitle: '退回去改',
  backText: '写一句哪里要改，起草的人能看到。',
  backReasons: ['份数不对', '发放对象不对', '日期不对'],
  fillList: '先把名单导进来',
  submit: '交给别人批准',
  submitting: '正在交',
  submitted: '交上去了，等另一位同事批准',
  edit: '接着改',
  close: '提前结束',
  closeTitle: '提前结束这一批',
  closeText: '结束以后，哪里都不能再发，也不能再撤销；记录里标着红字的，还能撤。没发完的留在架上。',
  closeReasons: ['都发完了', '礼包有问题', '天气、场地的原因'],
  done: '办好了',
  figures: { handed: '发了', quota: '一共', left: '还没发' },
  places: '各处发了多少',
  handedOf: (handed: number, quota: number) => `${handed} / ${quota} 份`,
  placeNote: (left: number, outside: number, coming: number) =>
    [
      `架上 ${left} 份`,
      ...(coming > 0 ? [`路上 ${coming} 份`] : []),
      ...(outside > 0 ? [`带出去 ${outside} 份`] : []),
    ].join(' · '),
  bar: (handed: number, quota: number) => `发了 ${handed} 份，一共 ${quota} 份`,
  few: (missing: number) => `还差 ${missing} 份，记得送过去`,
  save: '存下来',
  saving: '正在保存',
  list: '名单',
  listed: (count: number) => (count === 0 ? '还没有人' : `${count} 个人`),
  stillOut: '带出去还没回来的',
  stillOutNote: '记录一般会自己送上来。手机丢了、人调走了，可以在这里带回来。',
  outBy: (name: string, place: string) => `${name} · ${place}`,
  outSince: (at: number, count: number, used: number) =>
    `${momentText(at)} 带走 ${count} 份，${used === 0 ? '还没有送上来的' : `送上来 ${used} 份`}`,
  bringBack: '带回来',
  records: '这一批的记录',
  differences: '要看一眼的',
  doubles: (count: number) => `${count} 份对不上`,
  doublesNote:
    '多半是没有网的时候发的：领重了、账上没有、结束以后才发、带回来以后才补上的，都算。记录里标着红字，点开看看。',
  undone: (count: number) => `撤销过 ${count} 次`,
  undoneNote: '谁撤的、为什么，记录里都有。',
  clean: '每一份都对得上，也没有撤销过。',
  summary: '发到群里',
  summaryNote: '不带名字，复制好直接发',
  copySummary: '复制这段话',
  copied: '复制好了，到群里长按粘贴',
} as const

export interface SummaryFacts {
  readonly name: string
  readonly place: string
  readonly from: string
  readonly to: string
  readonly pack: string
  readonly value: number
  readonly handed: number
  readonly places: readonly { readonly place: string; readonly handed: number }[]
  readonly things: readonly { readonly name: string; readonly unit: string; readonly count: number }[]
}

/** For the group, without a name of anybody. */
export const summaryText = ({ name, place, from, to, value, handed, places: all, things }: SummaryFacts): string =>
  [
    `【${name}】${place}`,
    `${shortDay(from)}到${shortDay(to)}，一共发出 ${handed} 份，值 ${packText.money(value)} 元。`,
    ...(things.length > 0
      ? [`发出的有：${things.map(one => `${one.name} ${one.count} ${one.unit}`).join('、')}。`]
      : []),
    ...all.filter(one => one.handed > 0).map(one => `· ${one.place} ${one.handed} 份`),
    '每一份都有记录。有疑问的，在“我的礼包”里点“反映问题”。',
  ].join('\n')

export const roundFormText = {
  titleNew: '起草一批礼包',
  titleEdit: '改这一批',
  name: '叫什么',
  nameHint: '比如 冬日暖新礼包',
  kit: '发什么',
  noKits: '还没有能发的礼包',
  noKitsText: '先在物资库里把礼包配好，再来起草。',
  kitTitle: (name: string, version: number) => `${name}（${packText.version(version)}）`,
  kitNote: (value: number, lines: string) => `每份${packText.value(value)}：${lines}`,
  from: '第一天',
  to: '最后一天',
  daysWrong: '最后一天要在第一天之后',
  per: '怎么算一份',
  who: '发给谁',
  kinds: {
    riders: { title: '小哥', note: '登记过的快递、外卖、网约车小哥' },
    homes: { title: '这一片的住户', note: '登记住在这里的居民' },
    list: { title: '按名单', note: '存下来以后，用表格导进来' },
    points: { title: '攒够积分的人', note: '志愿积分或小哥积分' },
    stars: { title: '够星级的小哥', note: '看最近一季的星' },
  },
  whoPlaces: '哪里的',
  allHere: (place: string) => `${place}，全部`,
  purse: '哪种积分',
  least: '至少多少分',
  leastWrong: '写一个大于 0 的数',
  stars: '至少几星',
  starsOf: (count: number) => `${count} 星`,
  guests: '没带手机的，可以当面登记',
  guestsNote: '记称呼、后四位，签个字',
  on: '可以',
  off: '不行',
  places: '在哪里发、各多少份',
  placesNote: '勾上要发的地方，写上份数。',
  quota: (place: string) => `${place}发多少份`,
  quotaUnit: '份',
  sum: (count: number, fen: number) => `一共 ${count} 份，值 ${packText.money(fen)} 元`,
  words: '对大家说一句（可以空着）',
  wordsHint: '比如 请自带袋子，每人一份',
  save: '存成草稿',
  saving: '正在保存',
  thenList: '存好以后，把名单导进来，再交给别人批准。',
  lacks: { name: '名字', kit: '发什么', days: '日期', who: '发给谁', places: '在哪里发', least: '积分' },
  lacking: (what: readonly string[]) => `还差：${what.join('、')}`,
} as const
