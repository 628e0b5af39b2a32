/** Words for proposing somebody 推荐. */
import '../errors/honours'
import { honourDefaults, nominationStates } from '@/contract/honours'

export const nominateText = {
  title: '推荐身边好人',
  lead: '谁做了好事，告诉社区。核实了，本人也同意，就上善行义举榜。',
  place: '推荐给哪个社区',
  change: '换一个',
  choose: '选社区',
  chooseStreet: '先选街道',
  noPlaces: '这里还没有登记社区',
  whom: '推荐谁',
  whomPlaceholder: '比如：3号楼的李师傅',
  whomHint: '姓名或者大家怎么叫他都行',
  what: '做了什么',
  whatPlaceholder: '比如：下大雪那天，一大早把三个单元门口都扫干净了',
  whatHint: '写清楚什么事、在哪里。说话输入也行',
  witness: '还有谁能证明（可以空着）',
  witnessPlaceholder: '比如：门卫王师傅也看见了',
  day: '哪天的事',
  number: '里头好像有电话或证件号',
  numberText: '不用写号码。送出去以后会自动遮住，社区也看不到。',
  send: '送给社区',
  sending: '正在送出',
  done: '送到了，谢谢您留心',
  doneText: '社区的人会去核实。有没有采用，“我的推荐”里都看得到。',
  doneMasked: '里头的号码已经替您遮住了。',
  another: '再推荐一位',
  mine: '看我的推荐',
} as const

export const nominationsText = {
  title: '我的推荐',
  none: '您还没有推荐过谁',
  noneText: '身边谁做了好事，推荐一下。',
  act: '推荐身边好人',
  states: nominationStates,
  for: (place: string) => `推荐给${place}`,
  witness: (words: string) => `证明：${words}`,
  why: (words: string) => `社区说：${words}`,
  post: '看榜上怎么写的',
  most: `一个月最多推荐 ${honourDefaults.nominationsMost} 位。`,
} as const
