/** Words of the WeChat groups. */
import './errors/groups'
import { cardKinds } from '@/contract/groups'

export const groupsText = {
  title: (place: string) => `${place} · 微信群`,
  none: '还没有绑定的群',
  noneText: '做一张绑定卡，发到居民群里，再从群里点开，群就算这个社区的了。',
  text: '群里发一段话',
  textNote: '把最近的事写成一段，复制就能发',
  since: (day: string) => `${day}绑定`,
  figures: { today: '今天', week: '近7天', weekBefore: '再前7天' },
  kinds: cardKinds,
  people: (kind: string, people: number) => `${kind} ${people} 人次`,
  nobody: '近7天还没有人从这个群点进来',
  figuresHint: '从群里的卡片点进来的人，一人一天只算一次。只记次数，不记是谁。',
  untie: '解除绑定',
  make: '做一张绑定卡',
  making: '正在做',
  choose: '选社区，做绑定卡',
  chooseTitle: '给哪个社区绑群',
  noCommunity: '这里还没有社区',
  card: {
    title: '绑定卡做好了',
    steps: ['发到要绑定的群里', '在群里点开这张卡', '给群写个名字，按“绑定”'],
    until: (time: string) => `${time}前有效，几个群可以用同一张。`,
    act: '发到群里',
    copied: '地址复制好了',
    done: '发好了',
    share: (place: string) => `${place}：工作人员点开，绑定这个群`,
  },
  unbind: {
    title: (name: string) => `解除绑定“${name}”`,
    text: '以后从这个群点进来，就不再算这个社区的。数过的人数也一起去掉。',
    reason: '原因',
    reasonHint: '写一句，留在操作记录里',
    acting: '正在解除',
  },
} as const

export const groupBindText = {
  title: (place: string) => `把这个群绑到${place}`,
  free: '以后大家从这个群的卡片点进来，就知道是哪个社区的。只数来了几次，不记是谁。',
  name: '这个群叫什么',
  nameHint: '写给同事看的，微信不会把群名告诉我们',
  act: '绑定',
  acting: '正在绑定',
  until: (time: string) => `这张卡${time}前有效`,
  here: (place: string) => `这个群是${place}的了`,
  hereText: (name: string) => `登记的名字：${name}`,
  all: '看这个社区的群',
  staffOnly: '这张卡是社区工作人员用的',
  staffOnlyText: '您不用管它。维权、听课、找律师，都从首页进。',
  home: '去首页看看',
} as const

export const groupTextText = {
  lead: '根据最近的课堂和时令写好的，复制以后发到群里，想改就改。',
  length: (count: number) => `${count} 个字`,
  copy: '复制这段话',
  copied: '复制好了，到群里粘贴',
  none: '最近没有要说的',
  noneText: '有新课或者活动，就会写在这里。',
} as const
