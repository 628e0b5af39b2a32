/** Pay for work: overtime, and what may be cut. */
import { decimalText, percentText, share, shareAtMost, whole, yuan } from './rules-amounts'
import { annualLeaveRules, labourLaw, wagePayment } from './rules-articles'
import { calculator, countLine, missing, moneyLine, step } from './rules-calculator'
import { hours, money, orFigure, withDefault, yesNo } from './rules-fields'

/** annual-leave-impl:11: a month has 21.75 paid days; in hundredths */
export const paidDays = 2_175
/** labor-law:36: hours of a day */
const hoursOfDay = 8
/** labor-law:44: longer days, days of rest, public holidays; in hundredths of a percent */
const overtimeRates = { longer: 15_000, rest: 20_000, holiday: 30_000 } as const
/** labor-law:41: hours of overtime in a month; in hundredths */
const mostOvertime = 3_600
/** wage-payment:16 */
const mostCut = 2_000
export const paidDaysText = `${decimalText(paidDays)}天`

/** Pay of some hundredths of an hour at a rate. */
const overtimePay = (wage: number, time: number, rate: number) =>
  share(wage, time * rate, paidDays * hoursOfDay * whole)

export const overtime = calculator({
  id: 'overtime',
  title: '加班费',
  answers: '平时、周末、过节加班，一共该给多少。',
  group: 'work',
  fields: {
    wage: money('正常上班一个月多少钱', { hint: '不算加班费' }),
    longer: withDefault(hours('平时多干的钟点', { hint: '一共几个小时，半小时写0.5' }), 0),
    rest: withDefault(hours('周末干的钟点', { hint: '没有给补休的才算' }), 0),
    holiday: withDefault(hours('法定节日干的钟点', { hint: '补休不能抵' }), 0),
  },
  articles: [labourLaw(44), wagePayment(13), labourLaw(36), labourLaw(41), annualLeaveRules(11)],
  work: ({ wage, longer, rest, holiday }) => {
    const parts = [
      { what: '平时', time: longer, rate: overtimeRates.longer },
      { what: '周末', time: rest, rate: overtimeRates.rest },
      { what: '法定节日', time: holiday, rate: overtimeRates.holiday },
    ].map(part => ({ ...part, pay: overtimePay(wage, part.time, part.rate) }))
    const all = parts.reduce((sum, { pay }) => sum + pay, 0)
    const worked = parts.filter(({ time }) => time > 0)
    return {
      lines: [
        moneyLine('一共该给', all),
        ...worked.map(({ what, pay }) => moneyLine(`${what}加班`, pay)),
        moneyLine('一个钟点的工资', share(wage, 100, paidDays * hoursOfDay)),
      ],
      steps: [
        ...worked.map(({ what, time, rate, pay }) =>
          step(
            what,
            `${yuan(wage)} ÷ ${paidDaysText} ÷ ${hoursOfDay}小时 × ${decimalText(time)}小时 × ${percentText(rate)} = ${yuan(pay)}`,
          ),
        ),
        step('一共', yuan(all)),
      ],
      assumptions: [`一个月按${paidDaysText}、一天按${hoursOfDay}小时。`, '您拿月工资，不是计件，也不是不定时工作。'],
      notes: [
        '考勤、排班、工作群里的安排都留好。',
        ...(longer > mostOvertime ? ['平时加班一个月不能超过36小时，超了单位本身就违法。'] : []),
      ],
    }
  },
})

export const wageDeduction = calculator({
  id: 'wage-deduction',
  title: '赔单位的钱能扣多少',
  answers: '给单位造成损失，一个月工资最多能扣多少。',
  group: 'work',
  fields: {
    wage: money('这个月工资多少'),
    loss: money('要赔的损失'),
    agreed: yesNo('劳动合同里写了要赔吗'),
    minimum: orFigure('minimumWage', money('当地月最低工资', { hint: '不知道打12333问' })),
  },
  articles: [wagePayment(16), labourLaw(50)],
  work: ({ wage, loss, agreed, minimum }, { today, figure }) => {
    if (!agreed) {
      return {
        lines: [moneyLine('这个月最多扣', 0)],
        steps: [step('合同没有写要赔', '单位不能自己从工资里扣')],
        notes: ['单位真有损失，可以另外找您商量或者去仲裁，但不能直接扣工资。'],
      }
    }
    const floor = minimum ?? figure('minimumWage', today)
    if (floor === undefined) return missing('minimum')
    const fifth = shareAtMost(wage, mostCut, whole)
    const room = Math.max(0, wage - floor)
    const cut = Math.min(fifth, room, loss)
    return {
      lines: [
        moneyLine('这个月最多扣', cut),
        moneyLine('至少发到手', wage - cut),
        ...(cut > 0 ? [countLine('要扣几个月', Math.ceil(loss / cut) * 100, '个月')] : []),
      ],
      steps: [
        step('工资的两成', `${yuan(wage)} × ${percentText(mostCut)} = ${yuan(fifth)}`),
        step('不能低于最低工资', `${yuan(wage)} - ${yuan(floor)} = ${yuan(room)}`),
        step('三个数里最小的', `${yuan(fifth)}、${yuan(room)}、损失${yuan(loss)}，扣 ${yuan(cut)}`),
      ],
      assumptions: ['损失确实是您的原因造成的，数目也对。'],
      notes: ['罚款和赔损失不是一回事，没有来由的罚款可以不认。'],
    }
  },
})
