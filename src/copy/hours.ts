/** Words of service hours 志愿时长, for whoever serves. */
import './errors/hours'
import { type Flag, flags, type ServiceState, serviceStates } from '@/contract/hours/records'
import { purses } from '@/contract/points/purses'
import type { Earned } from '@/contract/points/rule'
import { qualityLevels } from '@/contract/points/rule'
import { pointsShown } from '@/contract/points/shown'

/** 90 → 1 小时 30 分钟 */
export function minutesText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} 分钟`
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分钟`
}

/** The formula with its own numbers, in one line. */
export function formulaText({ minutes, minutesCounted, perHour, percent, level, points, capped, honourOnly }: Earned) {
  const counted =
    minutes === minutesCounted ? minutesText(minutes) : `${minutesText(minutes)}，按档算 ${minutesText(minutesCounted)}`
  const end = capped ? '（到当天上限）' : honourOnly ? '（荣誉分，只上榜不兑换）' : ''
  return `${counted} × 每小时 ${pointsShown(perHour)} 分 × ${qualityLevels[level]} ${percent}% = ${pointsShown(points)} 分${end}`
}

export const hoursText = {
  purses,
  states: serviceStates satisfies Readonly<Record<ServiceState, string>>,
  flags: flags satisfies Readonly<Record<Flag, string>>,
  sign: {
    title: '来了就签到，走时签退',
    text: '从活动开始算时长，早到的不多算，晚到的从到的时候算。',
    in: '签到',
    out: '签退',
    signing: '正在签到…',
    leaving: '正在签退…',
    noCode: '先扫活动的签到码',
    noCodeText: '码在带队的人手机上，每分钟换一个。',
    isIn: (title: string) => `签到好了：${title}`,
    isInText: (time: string, end: string) => `${time} 到，活动到 ${end}。走的时候再扫一次，点签退。`,
    isOut: (minutes: number) => `签退好了，这次 ${minutesText(minutes)}`,
    isOutText: '等社区审核，审好了积分就到账。',
    seeMine: '看我的时长',
    offline: '没有网也不要紧：打开“我的码”，请带队的人扫您。',
  },
  mine: {
    year: '今年',
    all: '一共',
    booked: '记好的',
    services: (count: number) => `${count} 次`,
    none: '还没有服务记录',
    noneText: '报名参加活动，到了扫签到码，时长就记在这里。',
    find: '找活动',
    record: '补记一次服务',
    sign: '扫码签到',
    from: (came: string, left: string | undefined) => (left === undefined ? `${came} 到，还没签退` : `${came}–${left}`),
    expected: '审核前先按“良好”算：',
    reviewed: (minutes: number, level: string) => `审核：${minutesText(minutes)}，${level}`,
    reason: (words: string) => `审核的人说：${words}`,
    refused: (words: string) => `没有通过：${words}`,
    objection: (words: string) => `您的异议：${words}`,
    answer: (words: string) => `答复：${words}`,
    left: '补签退',
    leftText: '什么时候走的？审核的人会看到是您自己补的。',
    leftAt: '离开的时间',
    leftSave: '就是这个时间',
    saving: '正在保存…',
    object: '有异议',
    objectTitle: '说说哪里不对',
    objectText: '会换另一位工作人员来看，不是原来那位。',
    objectWords: '情况是这样的',
    objectSend: '提交异议',
    objected: '已经交上去了',
    withdraw: '撤回补记',
    withdrawing: '正在撤回…',
    withdrawn: '撤回了',
    close: '关上',
  },
  record: {
    lead: '没有活动、自己做的服务，也可以记。要有照片，社区看过才算。',
    purse: '记到哪里',
    title: '做了什么',
    titleHint: '比如：给独居的张大爷送药',
    kind: '哪一类',
    day: '哪一天',
    from: '几点开始',
    to: '几点结束',
    place: '在哪个社区',
    words: '说一说经过',
    pictures: '照片（最多 3 张）',
    picturesHint: '拍做的事，不拍老人的脸、门牌和证件。',
    send: '交给社区审核',
    sending: '正在送…',
    done: '交上去了，审好了积分到账',
    again: '再记一次',
    noHome: '先在“我的资料”里写上住在哪个社区',
    profile: '去写',
  },
} as const
