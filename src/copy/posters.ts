/** Words of the posters 海报. */
import type { PosterGap, PosterSize, SkipReason } from '@/contract/posters'
import './errors/posters'
import './errors/codes'

const gaps: Readonly<Record<PosterGap, string>> = {
  hours: '开门时间',
  address: '地址',
  phone: '电话',
  services: '能做什么',
}
const reasons: Readonly<Record<SkipReason, string>> = {
  noCode: '还没有码',
  limit: '微信这会儿不给画码了，过几分钟再印',
  notDrawn: '微信没把码画出来，过一会儿再印',
}

export const postersText = {
  one: (place: string) => `给${place}印海报`,
  many: (place: string) => `${place}的驿站海报`,
  lead: '海报贴在墙上，过路的人用微信一扫，就能看到驿站开没开门、有什么、怎么报修。',
  size: '印多大',
  sizes: { A4: 'A4', A3: 'A3' } satisfies Record<PosterSize, string>,
  sizeNotes: {
    A4: '普通打印机就能印，贴在门上、前台',
    A3: '比 A4 大一倍，贴在墙上，几步外就看得清',
  } satisfies Record<PosterSize, string>,
  on: '海报上有什么',
  lacks: (missing: readonly PosterGap[]) => `还没登记${missing.map(gap => gaps[gap]).join('、')}，海报上就没有这些`,
  fill: '去登记',
  whole: '该有的都登记了',
  codeHere: '小程序码印在这里',
  codeNone: '还没有码',
  here: (things: readonly string[]) => `这里有${things.join('、')}`,
  withoutCode: (count: number) => `${count} 个驿站还没有码`,
  withoutCodeOne: '这个驿站还没有码',
  withoutCodeText: '没有码就印不出海报。做好以后，码就归这个驿站用。',
  makeCodes: '做码',
  makingCodes: (done: number, all: number) => `正在做第 ${done + 1} 个，共 ${all} 个`,
  print: (size: PosterSize) => `印成 ${size}`,
  printMany: (count: number, size: PosterSize) => `印 ${count} 张 ${size}`,
  making: '正在印，要等一会儿',
  fetching: (part: number, parts: number) => `正在取，${part}/${parts}`,
  done: (printed: number) => `印好了 ${printed} 张`,
  doneText: '在打开的文件里点“打印”，或者转到电脑上印。纸张选一样大小，缩放选 100%。',
  notPrinted: '没印成，页面上写着为什么',
  notOpened: '印好了，可是手机打不开，换一部手机或者在电脑上再印',
  skipped: (count: number) => `有 ${count} 个驿站没印`,
  skippedLine: (name: string, why: SkipReason) => `${name}：${reasons[why]}`,
  replaced: (signs: string) => `有的字印不出来，换成了记号：${signs}`,
  nextFile: '接着印后面的',
  batchOf: (count: number) => `这一份有 ${count} 张，后面还有`,
  hang: '怎么贴',
  hangLines: [
    '贴在门口、跟眼睛一样高的地方，别让玻璃反光挡住码。',
    '贴好以后自己扫一下，看看打开的是不是这个驿站。',
    '撕坏了、晒褪色了，再印一张贴上，码不用换。',
    '有人把码换走、抄走乱用，就到“墙上的码”里把它作废，重新做一个再印。',
  ],
} as const
