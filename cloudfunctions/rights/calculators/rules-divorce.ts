/** The cooling-off of a divorce by agreement 离婚冷静期. */
import { civilCode } from './rules-articles'
import { calculator, dayBefore, dayLine, daysLine, step, textLine } from './rules-calculator'
import { addDays, daysBetween, dayText } from './rules-calendar'
import { day, dayOfToday } from './rules-fields'

/** civil-code:1077 */
const coolingDays = 30
const applyDays = 30

export const divorceCooling = calculator({
  id: 'divorce-cooling',
  title: '离婚冷静期',
  answers: '去民政局申请离婚后，哪天前能反悔，哪几天去领证。',
  group: 'deadlines',
  fields: {
    filed: day('民政局哪天收的申请', '看受理回执'),
    asOf: dayOfToday('今天'),
  },
  articles: [civilCode(1077), civilCode(1078)],
  work: ({ filed, asOf }) => {
    if (asOf < filed) return dayBefore('asOf', 'filed')
    const cooled = addDays(filed, coolingDays)
    const last = addDays(cooled, applyDays)
    const state =
      asOf <= cooled
        ? '还在冷静期，谁都可以撤回'
        : asOf <= last
          ? '可以两个人一起去领证了'
          : '过期了，算撤回，要重新申请'
    return {
      lines: [
        dayLine('到这天为止都能反悔', cooled),
        dayLine('从这天起能领证', addDays(cooled, 1)),
        dayLine('最晚这天去领', last),
        textLine('现在', state),
        ...(asOf <= last ? [daysLine('离最晚那天还有', daysBetween(asOf, last))] : []),
      ],
      steps: [
        step('冷静期', `${dayText(filed)} + ${coolingDays}天 = ${dayText(cooled)}`),
        step('领证的日子', `再 + ${applyDays}天 = ${dayText(last)}`),
      ],
      assumptions: ['收申请那天不算，第二天起数。'],
      notes: ['民政局周末、放假可能不办，别留到最后一天，先打电话问。', '有人打您、吓唬您，先打110，不用等冷静期。'],
    }
  },
})
