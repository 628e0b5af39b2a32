/** Words of 文明随手拍 for those who send. */
import '../errors/snaps'
import { pointsShown } from '@/contract/points/shown'
import { type CheckResult, categories, snapDefaults, snapKinds, snapStates } from '@/contract/snaps'
import { dayOf, shortDayText } from '../dates'

export const snapText = {
  kinds: snapKinds,
  categories,
  states: snapStates,
  /** 别人 sees the same states from outside */
  othersStates: { ...snapStates, asked: '等发的人补充', withdrawn: '发的人撤回了' },
  at: (place: string, where: string) => (where === '' ? place : `${place} · ${where}`),
  followers: (count: number) => `还有 ${count} 位街坊在等`,
  photos: (count: number) => `${count} 张`,
} as const

export const sendText = {
  title: '拍一张，发给社区',
  camera: '拍照，或者从相册选',
  cameraNote: `最多 ${snapDefaults.photosMost} 张`,
  more: '再加一张',
  preparing: '正在把照片变小',
  remove: (n: number) => `去掉第 ${n} 张照片`,
  photo: (n: number) => `第 ${n} 张照片`,
  photosSafe: '原图不公开。人脸和车牌，工作人员遮好了才给别人看。',
  noPicture: '没有选到照片。要是选了，可能不是照片，换一张试试。',
  kind: '是哪一种',
  category: '是什么事',
  placeFrom: { asked: '扫码、卡片带来的', group: '这个群的社区', home: '您住的社区', chosen: '您选的' },
  placeNone: '点一下，选个社区',
  change: '换地方',
  where: '再具体一点（可以不写）',
  wherePlaceholder: '比如：东门口、3 号楼前',
  spot: '用我现在的位置',
  spotNote: '方便办事的人找到；不点就不带',
  spotOn: '带上了您现在的位置',
  spotDrop: '不带了',
  spotOutside: '您现在好像不在平城区，位置没有带上。选对社区就行。',
  spotFailed: '没有取到位置。不要紧，选好社区、写清楚在哪儿就行。',
  words: '说一句（可以不写）',
  wordsPlaceholder: '点键盘上的话筒，说出来也行',
  whom: '夸的是谁（知道就写）',
  whomPlaceholder: '比如：快递小哥 赵师傅',
  whomHint: '先只给工作人员看。要上榜，会先问本人同不同意。',
  optional: '还想写点什么',
  optionalNote: '都可以不写',
  anonymous: '不让别人知道是我发的',
  anonymousNote: '开着：榜上不写您。关着：写“林＊＊拍的”这样。工作人员都看得到，好跟您联系。',
  on: '不写',
  off: '写上姓',
  numberTitle: '里面好像有电话或者证件号',
  numberText: '发出去会自动遮住。不是非写不可的话，先删掉更稳妥。',
  earns: ({ first, later }: { readonly first: number; readonly later: number }) =>
    later > 0 && later !== first
      ? `采用了，第一个发来的记 ${pointsShown(first)} 分，后发的记 ${pointsShown(later)} 分`
      : `采用了记 ${pointsShown(first)} 分`,
  left: (left: number) => `今天还能发 ${left} 张`,
  full: '今天已经发满了',
  fullText: '明天再发。急事请打 12345。',
  act: { praise: '发出去', attention: '发给社区' },
  acting: '正在发',
  missingPhoto: '先拍一张照片',
  missingCategory: '点一下是什么事',
  noRoom: '手机里放不下了',
  noRoomText: '照片和字都还在这一页，没有发出去。删掉一些手机里的东西，再点一次。',
  done: { praise: '发出去了', attention: '发给社区了' },
  doneText: {
    praise: '工作人员看过、遮好人脸车牌，才会给别人看。',
    attention: '有人接手、有了结果，都会记在“我的随手拍”里。',
  },
  doneMasked: '里头的号码已经替您遮住了。',
  kept: '已存在手机里，有网就发',
  keptText: '照片和字都在，不用再填。关掉小程序也不要紧，下次打开接着发。',
  notify: '有结果微信告诉我',
  notified: '好，有结果会告诉您一次',
  look: '看看到哪一步了',
  mine: '看我的随手拍',
  again: '再拍一张',
  share: '转给邻居',
  shareTitle: (place: string | undefined) => (place ? `随手拍，发给${place}` : '随手拍，发给社区'),
  shareCopied: '地址复制好了，到群里粘贴',
} as const

/** Somebody has said the same already. */
export const alikeText = {
  title: '这里已经有人说过了',
  lead: '是同一件事的话，不用再发，一起等结果就行。',
  since: (at: number) => `${shortDayText(dayOf(at))}有人发来`,
  own: '这一件是您自己发的',
  follow: '一起等结果',
  following: '您在等这件的结果',
  look: '看看到哪一步了',
  stop: '不等了',
  acting: '正在记下',
  other: '不是同一件，接着发',
} as const

export const snapPlaceText = {
  street: '在哪条街道',
  here: (place: string) => `就是${place}`,
  more: (place: string) => `${place}里的驿站、小区`,
  back: '换一条街道',
} as const

export const mySnapsText = {
  parcels: '还在手机里的',
  waits: '有网就发，不用管它',
  sending: '正在发',
  now: '现在发',
  refused: '没有发成',
  edit: '改一改再发',
  drop: '不发了',
  dropTitle: '这一张不发了？',
  dropText: '手机里留的照片和字会一起去掉。相册里的还在。',
  dropAct: '不发了，去掉',
  own: '我发的',
  following: '我在等结果的',
  none: '还没有发过',
  noneText: '看见好人好事、看见要管的事，拍一张发来。',
  send: '拍一张',
} as const

/** What WeChat's check said, for staff. */
export const checkWords: Readonly<Record<CheckResult, string>> = {
  open: '微信还在检查，先不能公开',
  pass: '微信检查过了',
  doubtful: '微信拿不准，请您仔细看',
  refused: '微信认为不合适，不能公开',
  unknown: '微信没查成，请您仔细看',
}
