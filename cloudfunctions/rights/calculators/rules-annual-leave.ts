/** Paid leave of the year 年休假, and what is due for days not taken. */
import { percentText, share, whole, yuan } from './rules-amounts'
import { annualLeave, annualLeaveRules } from './rules-articles'
import {
  calculator,
  dayBefore,
  daysLine,
  type Fault,
  moneyLine,
  type Step,
  step,
  type Worked,
} from './rules-calculator'
import { daysBetween } from './rules-calendar'
import { choice, count, day, money, onlyIf, optional, withDefault, yesNo } from './rules-fields'
import { paidDays, paidDaysText } from './rules-wages'

/** annual-leave-impl:10: 300 %, of which 100 % has been paid as the usual wage */
const leaveExtra = 20_000
/** annual-leave:3: years of work, days of leave; the longest first */
const leaveSteps = [
  { years: 20, days: 15 },
  { years: 10, days: 10 },
  { years: 1, days: 5 },
] as const
/** annual-leave-impl:5 and 12 */
const leaveYear = 365

const entitled = (years: number) => leaveSteps.find(rung => years >= rung.years)?.days ?? 0

/** Leave for a part of the year, whole days only. */
const partOfYear = (days: number, leave: number) => Math.min(leave, Math.floor((days * leave) / leaveYear))

interface LeaveYear {
  readonly leave: number
  readonly taken: number
}

/** How many days are owed to somebody who goes, or who came this year, or who was there all year. */
function owedDays({ leave, taken }: LeaveYear, joined: string | undefined, left: string | undefined) {
  const year = (left ?? joined)?.slice(0, 4)
  const from = joined ?? `${year}-01-01`
  const to = left ?? `${year}-12-31`
  const there = year === undefined ? leaveYear : daysBetween(from, to) + 1
  const share = year === undefined ? leave : partOfYear(there, leave)
  return { share, there, owed: Math.max(0, share - taken) }
}

export const annualLeavePay = calculator({
  id: 'annual-leave',
  title: '年休假和补的钱',
  answers: '一年有几天年休假，没休的该补多少钱。',
  group: 'work',
  fields: {
    years: count('一共工作过几年', '年', { most: 60, hint: '各个单位加起来，满几年写几年' }),
    straight: withDefault(yesNo('连着上班满12个月了吗', '换单位中间没断也算'), true),
    wage: money('前12个月平均月工资', { hint: '不算加班费' }),
    taken: withDefault(count('今年已经休了几天', '天', { most: 366 }), 0),
    situation: choice('现在是', { staying: '还在这个单位', leaving: '离职了，或者要离职' }),
    left: onlyIf(['situation', 'leaving'], day('哪天离职')),
    joined: optional(day('今年才来的，哪天来的', '不是今年来的就不填')),
    declined: withDefault(yesNo('是自己写了字据不休的吗'), false),
  },
  articles: [
    annualLeave(3),
    annualLeaveRules(10),
    annualLeaveRules(11),
    annualLeaveRules(12),
    annualLeaveRules(5),
    annualLeave(5),
    annualLeave(2),
  ],
  work: ({ years, straight, wage, taken, left, joined, declined }, { today }): Worked | Fault => {
    if (left !== undefined && joined !== undefined && left < joined) return dayBefore('left', 'joined')
    // somebody who came in an earlier year has been here since January
    const came = joined?.slice(0, 4) === (left ?? today).slice(0, 4) ? joined : undefined
    const leave = straight ? entitled(years) : 0
    const { share: due, there, owed } = owedDays({ leave, taken }, came, left)
    const pay = declined ? 0 : share(wage, owed * leaveExtra * 100, paidDays * whole)
    const steps: Step[] = [step('全年', `工作${years}年，${leave}天`)]
    if (came !== undefined || left !== undefined)
      steps.push(step('按在职的日子折算', `${there}天 ÷ ${leaveYear}天 × ${leave}天，取整 = ${due}天`))
    steps.push(step('还欠', `${due}天 - 已休${taken}天，欠 ${owed}天`))
    steps.push(
      declined
        ? step('自己写字据不休', '只有正常工资，没有多的')
        : step('另外补', `${yuan(wage)} ÷ ${paidDaysText} × ${owed}天 × ${percentText(leaveExtra)} = ${yuan(pay)}`),
    )
    return {
      lines: [moneyLine('另外该补', pay), daysLine('全年有', leave), daysLine('没休的', owed)],
      steps,
      basis: [
        annualLeave(3),
        annualLeaveRules(10),
        annualLeaveRules(11),
        ...(left === undefined ? [] : [annualLeaveRules(12)]),
        ...(came === undefined ? [] : [annualLeaveRules(5)]),
        annualLeave(5),
        ...(straight ? [] : [annualLeave(2)]),
      ],
      assumptions: ['没休的那几天，正常工资已经发过了，三倍里只差两倍。'],
      notes: [
        ...(left !== undefined && taken > due ? ['休多了的，单位不能倒扣。'] : []),
        '请事假、病假太久的年份，可能没有年休假。',
        '婚丧假、产假、探亲假不算在年休假里。',
      ],
    }
  },
})
