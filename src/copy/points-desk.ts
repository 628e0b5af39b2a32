/** Words for those who look after the points 积分: rules, corrections, purses that do not add up. */
import './errors/points'
import { purses } from '@/contract/points/purses'
import { qualityLevels, type rulePresets, usualLevel } from '@/contract/points/rule'
import { pointsShown } from '@/contract/points/shown'
import { dayText, momentText } from './dates'
import { monthText } from './points'

export const pointsDeskText = {
  purses,
  which: '哪个账户',
  rules: {
    now: '现在按这一份算',
    ours: '区里还没有定过，先用暖新自带的一份。',
    coming: (from: string) => `${dayText(from)}起换成`,
    past: '以前的',
    pastRow: (from: string) => `${dayText(from)}起`,
    by: (by: string, at: number, reason: string) => `${by}，${momentText(at)}，${reason}`,
    replace: '还没开始的，可以用同一个开始日子再定一份，顶掉它。',
    add: '定新规则',
  },
  form: {
    presets: '照着别处的填好，再改',
    presetNames: { huangshi: '黄石：一小时 1 分', kunshan: '昆山：一小时 10 分' } as const satisfies Readonly<
      Record<keyof typeof rulePresets, string>
    >,
    presetText: '照两个城市的做法填的，只是个起头，不是平城区的规定。',
    from: '从哪天的服务开始算',
    fromHint: '最早明天。以前做的服务，按当天的规则算，不会变。',
    perHour: '一小时记多少分',
    perHourHint: '没有另外写的类别，都按这个。',
    special: '有的类别不一样',
    specialText: '空着就和上面一样。',
    percents: '做得怎么样，按百分之几记',
    percentsText: `审核的人给每次服务评一档。${qualityLevels[usualLevel]}是平常的一档，不用写理由。要从高到低。`,
    levels: qualityLevels,
    step: '几分钟算一档',
    stepHint: '零头不够一档不算。1 就是一分钟也算。',
    least: '至少做多少分钟',
    leastHint: '不到这么久，不记分。0 就是没有下限。',
    dayCap: '一个人一天最多记多少分',
    dayCapHint: '空着就是不封顶。',
    lapse: '什么时候过期',
    lapses: { yearEnd: '到某一年的年底', months: '过几个月', never: '不过期' },
    yearsLater: '再过几年的年底',
    yearsLaterHint: '0 是当年 12 月 31 日，1 是第二年的。',
    months: '过几个月',
    monthsHint: '从服务那天算起。',
    honour: '哪些只记荣誉分',
    honourText: '荣誉分上积分榜，不能兑换，也不过期。',
    giving: '能不能转给家人',
    givings: { no: '不能转', yes: '能转' },
    yearMost: '一个人一年最多转多少分',
    peopleMost: '一年最多转给几位',
    reason: '为什么改',
    reasonHint: '会留在记录里，比如“区里第三次例会定的”',
    wrongPoints: '写数字，最多两位小数',
    wrongPercent: '写 0 到 500 的整数',
    wrongNumber: (from: number, to: number) => `写 ${from} 到 ${to} 的整数`,
    preview: {
      act: '拿上个月试算',
      counted: (month: string, services: number, people: number) =>
        `${monthText(month)}有 ${people} 人做了 ${services} 次服务。`,
      sums: (before: number, after: number) =>
        `当时一共得 ${pointsShown(before)} 分，按新规则是 ${pointsShown(after)} 分。`,
      changes: (more: number, fewer: number) => `${more} 人会多，${fewer} 人会少。`,
      partial: '服务太多，只算了前面的一部分。',
    },
    becomes: '定下来就是这样',
    send: '定下来',
    sending: '正在定',
    minutes: '分钟',
  },
  awards: {
    none: '这里还没有记过分',
    noneText: '审核过的服务会排到这里。',
    lead: '记错了可以扣回。原来那笔留着，另记一笔抵掉。',
    row: (name: string, day: string) => `${name} · ${day}`,
    reversed: '已扣回',
    title: (title: string, points: number) => `扣回：${title}，${pointsShown(points)} 分`,
    text: '分已经用掉的话，会记成欠分，以后挣的先补上。本人能看到原因。',
    reason: '为什么扣回',
    reasons: ['重复记了', '没有到场', '时长记错了', '记错人了'],
    other: '别的原因',
    send: '扣回',
    sending: '正在扣回',
    done: '扣回了，一两分钟后到账',
  },
  frozen: {
    none: '账户都对得上',
    checked: (at: number, accounts: number, entries: number) =>
      `${momentText(at)} 全查过一遍：${accounts} 个账户，${entries} 笔明细。`,
    neverChecked: '还没有查过，一天会自动查一次。',
    lead: '账户的数和明细加起来不一样。先停用，一分都不会自己改。',
    row: (shown: number, sum: number) =>
      shown === sum
        ? `能用的都是 ${pointsShown(sum)} 分，但荣誉分、到期日或笔数对不上`
        : `账户上 ${pointsShown(shown)} 分，明细加起来 ${pointsShown(sum)} 分`,
    since: (at: number) => `${momentText(at)} 停用的`,
    title: (name: string) => `恢复${name}的账户`,
    text: (sum: number) => `明细是准的：账户会变成 ${pointsShown(sum)} 分，然后照常能用。`,
    reason: '核对了什么',
    reasons: ['按明细对过，没问题', '和本人、社区一起对过'],
    other: '别的说明',
    send: '按明细恢复',
    sending: '正在恢复',
    done: (balance: number) => `恢复好了，能用的是 ${pointsShown(balance)} 分`,
  },
} as const
