/** What a parent who lives apart pays for a child 抚养费. */
import { percentText, share, whole, yuan } from './rules-amounts'
import { civilCode, marriageRuling } from './rules-articles'
import { calculator, dayLine, moneyLine, step } from './rules-calculator'
import { addYears } from './rules-calendar'
import { choice, count, day, money, optional, withDefault } from './rules-fields'

/** spc-marriage-1:49 */
const supportLeast = 2_000
const supportMost = 3_000
const supportMostOfSeveral = 5_000
/** spc-marriage-1:53 */
const supportAge = 18
const monthsOfYear = 12

export const childSupport = calculator({
  id: 'child-support',
  title: '抚养费一般给多少',
  answers: '不带孩子的一方，一个月一般给多少，给到哪天。',
  group: 'family',
  fields: {
    per: choice('给的一方收入怎么算', {
      month: ['有固定工资', '按一个月的总收入'],
      year: ['没有固定工资', '按一年的总收入'],
    }),
    income: money('收入多少', { hint: '税前的总收入，奖金也算' }),
    children: withDefault(count('要给几个孩子', '个', { least: 1, most: 10 }), 1),
    born: optional(day('孩子哪天生的', '填了就算给到哪天；几个孩子填最小的')),
  },
  articles: [marriageRuling(49), civilCode(1085), marriageRuling(53)],
  work: ({ per, income, children, born }) => {
    const most = children > 1 ? supportMostOfSeveral : supportMost
    const monthly = per === 'year' ? share(income, 1, monthsOfYear) : income
    const [low, high] = [share(monthly, supportLeast, whole), share(monthly, most, whole)]
    return {
      lines: [
        moneyLine(children > 1 ? '几个孩子一共，每月' : '每月大约', low, high),
        ...(born === undefined ? [] : [dayLine('一般给到这天（满18岁）', addYears(born, supportAge))]),
      ],
      steps: [
        ...(per === 'year' ? [step('合每月', `${yuan(income)} ÷ ${monthsOfYear} = ${yuan(monthly)}`)] : []),
        step('最少', `${yuan(monthly)} × ${percentText(supportLeast)} = ${yuan(low)}`),
        step('最多', `${yuan(monthly)} × ${percentText(most)} = ${yuan(high)}`),
      ],
      assumptions: ['按一般的比例算。孩子实际花多少、当地过日子要多少，也要看。'],
      notes: [
        '两人商量好了，按商量的。',
        '以后孩子花费大了，可以再要求多给。',
        '生病、上学这些大开支，比例可以高。有难处的，比例也可以低。',
      ],
    }
  },
})
