/** Words of what was handed out 发放记录 and what was complained of. */
import '../errors/gifts'
import { differences, handWays } from '@/contract/gifts'
import { momentText } from '../dates'
import { packText } from '.'

export const giftRecordsText = {
  ofRound: (name: string) => `只看“${name}”`,
  none: '还没有发过',
  noneText: '发一份，就在这里记一条。',
  ways: handWays,
  proxy: (name: string) => `${name} 代领`,
  by: (name: string) => `${name} 发的`,
  outside: '带出去发的',
  differs: differences,
  about: {
    round: '批次',
    pack: '礼包',
    place: '在哪里',
    at: '什么时候',
    way: '怎么领的',
    proxy: '代领人',
    by: '谁发的',
  },
  undoneWord: '已撤销',
  undone: (by: string, at: number, reason: string) => `${momentText(at)} ${by} 撤销：${reason}`,
  signed: '有签字',
  value: packText.value,
  undo: {
    act: '撤销',
    title: (name: string) => `撤销发给${name}的这一份`,
    text: '礼包放回架上，这个人还能再领。原来那一条也留着，只是标上撤销。',
    reasons: ['发错人了', '礼包退回来了', '扫错批次了'],
    send: '撤销这一次',
    done: '撤销了，礼包算回架上',
  },
  export: {
    act: '导出 Excel',
    making: '正在做表',
    part: (part: number, parts: number) => `正在取第 ${part} 段，共 ${parts} 段`,
    file: (file: number) => `接着导第 ${file} 份表`,
    named: (fileName: string, file: number) => fileName.replace(/\.xlsx$/, `-${file}.xlsx`),
    more: (rows: number) => `前 ${rows} 行存好了，后面的在下一份表里`,
    saved: (files: number, rows: number) => (files > 1 ? `存好了，${files} 份表，共 ${rows} 行` : `存好了，${rows} 行`),
    notOpened: '表做好了，手机没有打开它。换台电脑试试。',
  },
} as const

export const giftComplaintsText = {
  none: '没有人反映问题',
  noneText: '有人觉得发得不对，会写在这里。',
  waiting: '等答复',
  answered: '答复了',
  from: (name: string | undefined) => name ?? '一位居民',
  reply: '答复',
  words: '怎么说',
  hint: '说清楚查到了什么、怎么办',
  send: '送出答复',
  sending: '正在送出',
  sent: '答复送到了，对方在“我的礼包”里能看到',
  said: (words: string, at: number) => `${momentText(at)} 答复：${words}`,
} as const
