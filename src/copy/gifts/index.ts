/** Words of gift packs 暖“新”礼包 for those who get one. */
import '../errors/gifts'
import type { Pack } from '@/contract/gifts'
import { perKinds } from '@/contract/gifts'
import { dayText } from '../dates'

const money = (fen: number) => (fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2))
/** 11月26日 */
export const shortDay = (day: string): string => dayText(day).replace(/^\d+年/, '')

export const packText = {
  money,
  value: (fen: number) => `值 ${money(fen)} 元`,
  // a number stays beside what it counts
  line: ({ name, count, unit }: Pack['lines'][number]) => `${name}\u00a0${count}\u00a0${unit}`,
  lines: (lines: Pack['lines']) => lines.map(packText.line).join('、'),
  version: (version: number) => `第 ${version} 版`,
  sign: '请领的人在这里签字',
} as const

export const packsText = { unit: '份' } as const

export const reasonText = { why: '为什么', other: '别的原因，写在这里', acting: '正在办' } as const

export const myGiftsText = {
  lead: '能领什么、到哪里领、领过什么，都在这里。',
  open: '现在能领的',
  none: '现在没有您能领的礼包',
  noneText: '有新的一批，社区会在群里说；打开这里也能看到。',
  got: '领过的',
  per: perKinds,
  until: (to: string) => `${shortDay(to)} 前领`,
  days: (from: string, to: string) => `${shortDay(from)} – ${shortDay(to)}`,
  where: '到哪里领',
  left: (count: number) => (count > 0 ? `还有 ${count} 份` : '发完了'),
  allGone: '现在各处都发完了，等社区补货。',
  noHome: '还不知道您住哪里',
  noHomeText: '选好小区，您那一片发礼包时，这里才看得到。选不到的，到驿站请管理员登记一下。',
  states: { mayGet: '您能领', got: '领过了', notForYou: '这批没有您', homeMissing: '差一步' },
  homeMissing: '还不知道您住哪里。在“我的资料”里选到小区；选不到的，到驿站请管理员登记一下。',
  setHome: '去选住处',
  gotText: '这一批您已经领过了。',
  gotHousehold: '这一批每户一份，您家已经领过了。',
  notForYou: '这一批发给别的人。觉得自己该有的话，点“反映问题”。',
  takeTicket: '出示领取码',
  taking: '正在拿码',
  proxyAct: '请人代领',
  code: '领取码',
  codeHow: '给驿站的管理员扫，或者念出码下面的字。没有网也能用。',
  codeOnce: '一个码只能领一份，别发给不认识的人。',
  proxy: (name: string) => `请 ${name} 代领`,
  proxyTicket: (name: string) => `给 ${name} 的领取码`,
  drop: '作废这个码',
  dropping: '正在作废',
  dropped: '作废了，这个码不能再用',
  newProxy: '换个人代领',
  hand: '发给代领的人',
  copyCode: '把码复制下来',
  copied: '复制好了，发给代领的人',
  proxyForm: {
    title: '请谁代领',
    text: '码给了谁，谁就能替您领走。领了以后，记录里会写上代领人的称呼。',
    name: '代领人叫什么',
    nameHint: '比如 张婶、儿子小林',
    agree: '我同意由他替我领，领走算我领过了',
    agreeNote: '您随时能作废这个码。',
    send: '拿代领的码',
    sending: '正在拿码',
  },
  shareTitle: (round: string) => `请帮我领一份“${round}”`,
  shareText: (round: string, code: string, to: string) =>
    `请帮我领一份“${round}”，${shortDay(to)} 前都行。到驿站给管理员看这个领取码：${code}。一个码只能领一份，别再转给别人。`,
  fetchedBy: (name: string) => `${name} 代领`,
  undone: (reason: string) => `这次撤销了：${reason}`,
  undoneWord: '已撤销',
  complain: {
    act: '反映问题',
    title: '反映发放问题',
    text: '这些话交给街道，由没有经手的人来看。',
    words: '怎么回事',
    hint: '比如 记着领了，其实没拿到；少了一样东西',
    send: '送出',
    sending: '正在送出',
    sent: '送到了，街道看过会答复',
  },
  complaints: '我反映的',
  waiting: '等答复',
  answered: '有答复了',
  answer: '街道说',
} as const

export const ticketText = {
  proxy: (name: string) => `由 ${name} 代领`,
  how: '到驿站，把码给管理员扫；扫不了就念码下面的字。',
  until: (to: string) => `${shortDay(to)} 前都能领`,
  once: '一个码只能领一份。本人改了主意，这个码就不能用了。',
  none: '这里没有领取码',
  noneText: '请对方重新发一次。',
} as const
