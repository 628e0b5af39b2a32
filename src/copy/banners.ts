/** Words for good-news sheets 喜报. */
import './errors/banners'
import { honourDefaults } from '@/contract/honours/defaults'

export const bannerText = {
  title: '印喜报、做长图',
  lead: '跟榜上一样的样子，贴在墙上，或者发到群里。',
  monthTitle: (place: string, month: string) => `${place} · ${month}善行喜报`,
  monthNote: (count: number) => `第一页列出全部 ${count} 条，后面一条一页。`,
  size: '纸多大',
  sizes: { A4: 'A4', A3: 'A3' },
  sizeNotes: { A4: '普通打印机', A3: '大一倍，贴墙上远处也看得清' },
  print: (size: string) => `印 ${size} 喜报`,
  making: '正在排版',
  fetching: (part: number, all: number) => `正在取第 ${part} 段，共 ${all} 段`,
  printed: '喜报做好了',
  printedText: '打开看一眼，就可以打印了。',
  notOpened: '喜报做好了，可这台手机打不开',
  notMade: '喜报没有做成',
  replaced: (signs: string) => `这些字印不出来，用“□”代替：${signs}`,
  picture: '做长图',
  drawing: '正在画长图',
  drawn: '长图画好了',
  drawnText: '存下来，发到群里。',
  save: '存长图',
  saved: '长图存好了',
  notSaved: '没有存成，请长按图片自己存',
  paperGone: '撤下以后，记得把贴出去的也取下来。',
  preview: '印出来的样子',
  none: '这个月还没有评出来',
  noneText: `先在“月度善行”里评，最多 ${honourDefaults.picksMost} 条。`,
} as const
