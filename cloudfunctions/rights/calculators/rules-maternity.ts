/** Leave and pay around a birth 产假, 生育津贴. */
import { share, yuan } from './rules-amounts'
import { populationLaw, socialInsurance, womenWorkers } from './rules-articles'
import { calculator, dayLine, daysLine, moneyLine, needed, type Step, step } from './rules-calculator'
import { addDays, dayText } from './rules-calendar'
import { choice, count, day, money, onlyIf, onlyIfElse, optional, orFigure, withDefault, yesNo } from './rules-fields'

/** women-workers:7 */
const birthDays = 98
const beforeBirth = 15
const hardBirthDays = 15
const furtherChildDays = 15
const earlyLossDays = 15
const lateLossDays = 42
/** how the insurance works out a day's pay: a month of thirty days (practice, no article) */
const daysOfMonth = 30

export const maternityLeave = calculator({
  id: 'maternity-leave',
  title: '产假几天',
  answers: '生孩子或者流产，能休多少天，休到哪天。',
  group: 'work',
  fields: {
    event: choice('是哪种情况', {
      birth: '生孩子',
      early: '流产，怀孕不满4个月',
      late: '流产，怀孕满4个月',
    }),
    children: onlyIfElse(['event', 'birth'], withDefault(count('生了几个', '个', { least: 1, most: 8 }), 1), 1),
    hard: onlyIfElse(['event', 'birth'], withDefault(yesNo('难产吗', '看医院的证明'), false), false),
    added: onlyIf(
      ['event', 'birth'],
      orFigure('maternityDaysAdded', count('当地另外加几天', '天', { most: 365, hint: '各省不一样，不知道可以空着' })),
    ),
    starts: optional(day('哪天开始休', '不填就只算天数')),
  },
  articles: [womenWorkers(7), populationLaw(25)],
  work: ({ event, children, hard, starts, ...local }, { today, figure }) => {
    const added = event === 'birth' ? (local.added ?? figure('maternityDaysAdded', starts ?? today)) : undefined
    const parts: Step[] =
      event === 'birth'
        ? [
            step('国家规定', `${birthDays}天，其中产前可以休${beforeBirth}天`),
            ...(hard ? [step('难产', `+ ${hardBirthDays}天`)] : []),
            ...(children > 1
              ? [step('多生的', `+ ${furtherChildDays}天 × ${children - 1} = ${furtherChildDays * (children - 1)}天`)]
              : []),
            ...(added === undefined ? [] : [step('当地另加', `+ ${added}天`)]),
          ]
        : [step('流产', `${event === 'early' ? earlyLossDays : lateLossDays}天`)]
    const days = leaveDays(event, children, hard) + (added ?? 0)
    const last = starts === undefined ? undefined : addDays(starts, days - 1)
    return {
      lines: [daysLine('一共能休', days), ...(last === undefined ? [] : [dayLine('休到这天', last)])],
      steps: [
        ...parts,
        step('一共', `${days}天`),
        ...(starts === undefined || last === undefined
          ? []
          : [step('休到哪天', `${dayText(starts)}起${days}天，到${dayText(last)}`)]),
      ],
      ...(event === 'birth' ? {} : { basis: [womenWorkers(7)] }),
      assumptions: event === 'birth' && added === undefined ? ['只算了国家规定的，当地另加的没有算进去。'] : [],
      notes: [
        ...(event === 'birth' && added === undefined ? ['当地一般还会多给一些，打12333问山西的规定。'] : []),
        '产假里单位不能降工资、不能赶人。',
      ],
    }
  },
})

function leaveDays(event: 'birth' | 'early' | 'late', children: number, hard: boolean): number {
  if (event === 'early') return earlyLossDays
  if (event === 'late') return lateLossDays
  return birthDays + (hard ? hardBirthDays : 0) + furtherChildDays * (children - 1)
}

export const maternityPay = calculator({
  id: 'maternity-pay',
  title: '产假里的钱',
  answers: '产假里能领多少生育津贴，没参保单位该给多少。',
  group: 'work',
  fields: {
    insured: yesNo('单位给您交了生育保险吗', '现在和医保一起交'),
    average: onlyIf(
      ['insured', true],
      money('单位上年度职工月平均工资', { hint: '不是您自己的工资，问单位人事或者医保局' }),
    ),
    own: onlyIf(['insured', false], money('休产假以前您一个月多少钱')),
    days: withDefault(count('休多少天', '天', { least: 1, most: 500, hint: '不知道先算“产假几天”' }), birthDays),
  },
  articles: [womenWorkers(8), socialInsurance(56), socialInsurance(54)],
  work: ({ insured, average, own, days }) => {
    const monthly = insured ? needed(average, 'average') : needed(own, 'own')
    const due = share(monthly, days, daysOfMonth)
    return {
      lines: [moneyLine(insured ? '生育津贴' : '单位该给', due)],
      steps: [step(`${days}天`, `${yuan(monthly)} ÷ ${daysOfMonth}天 × ${days}天 = ${yuan(due)}`)],
      ...(insured ? {} : { basis: [womenWorkers(8)] }),
      assumptions: [`一天按月工资的三十分之一算，这是经办的惯例。`],
      notes: insured
        ? ['津贴和产假工资不重复给。津贴比您的工资低，差的部分能不能补，打12333问。']
        : ['单位该交没交，这笔钱和生孩子的医药费都由单位出。'],
    }
  },
})
