/** When work begins: no written contract 未签合同双倍工资, and probation 试用期. */
import { percentText, share, whole, yuan } from './rules-amounts'
import { labourContract, labourContractRegs, labourRuling2 } from './rules-articles'
import { calculator, countLine, dayBefore, dayLine, daysLine, moneyLine, step, type Worked } from './rules-calculator'
import { addDays, addMonths, addYears, dayText, earlier, later, weekdaysWithin, wholeMonths } from './rules-calendar'
import { choice, count, day, money, months, onlyIfElse, optional, orFigure, withDefault } from './rules-fields'

/** labor-contract-regs:6: double pay begins when a month is full */
const graceMonths = 1
/** labor-contract-regs:7: and ends the day before a year is full */
const mostMonths = 12
/** labor-contract-law:20 */
const probationPay = 8_000
/** labor-contract-law:19: months of the contract, months of probation; the longest first */
const probationSteps = [
  { contract: 36, probation: 6 },
  { contract: 12, probation: 2 },
  { contract: 3, probation: 1 },
] as const
/** of a contract without end */
const probationOpen = 6
/** a month that is not full is paid by the day, at thirty days */
const daysOfMonth = 30

/** The second wage up to a day, which counts: full months of work after the first, and a part by its working days (spc-labor-2:6). */
function secondWage(wage: number, first: string, to: string) {
  if (to < addMonths(first, graceMonths)) return { months: 0, days: 0, ofDays: 0, partly: 0, due: 0 }
  const { months: worked, days: rest } = wholeMonths(first, addDays(to, 1))
  const begins = addMonths(first, worked)
  const ofDays = weekdaysWithin(begins, addDays(addMonths(first, worked + 1), -1))
  const days = rest === 0 ? 0 : weekdaysWithin(begins, to)
  const [full, partly] = [worked - graceMonths, share(wage, days, ofDays)]
  return { months: full, days, ofDays, partly, due: wage * full + partly }
}

export const doubleWage = calculator({
  id: 'double-wage',
  title: '没签合同的双倍工资',
  answers: '上班了一直不签合同，能多要几个月工资。',
  group: 'work',
  fields: {
    first: day('哪天开始上班的'),
    wage: money('一个月工资多少'),
    signed: optional(day('后来哪天签的合同', '一直没签就不填')),
    last: optional(day('最后上班是哪天', '还在干就不填')),
  },
  articles: [labourContract(82), labourContractRegs(6), labourContractRegs(7), labourRuling2(6), labourRuling2(7)],
  work: ({ first, wage, signed, last }, { today }) => {
    if (signed !== undefined && signed < first) return dayBefore('signed', 'first')
    if (last !== undefined && last < first) return dayBefore('last', 'first')
    const from = addMonths(first, graceMonths)
    const yearEnds = addDays(addMonths(first, mostMonths), -1)
    const ends = [yearEnds, last ?? later(today, first), ...(signed === undefined ? [] : [addDays(signed, -1)])]
    const to = ends.reduce(earlier)
    const { months: full, days, ofDays, partly, due } = secondWage(wage, first, to)
    if (due === 0) {
      return {
        lines: [moneyLine('能多要', 0), dayLine('从这天起才有双倍', from)],
        steps: [step('第一个月不算', `${dayText(first)}上班，${dayText(from)}起才算`)],
        notes: ['一个月里签了，单位就没有错。'],
      }
    }
    return {
      lines: [
        moneyLine('能多要', due),
        countLine('满的月', full * 100, '个月'),
        ...(days > 0 ? [daysLine('零头的工作日', days)] : []),
        dayLine('稳当起见，这天前申请仲裁', addYears(from, 1)),
      ],
      steps: [
        step('从哪天到哪天', `${dayText(from)}到${dayText(to)}`),
        step('满的月', `${yuan(wage)} × ${full} = ${yuan(wage * full)}`),
        ...(days > 0 ? [step('零头', `${yuan(wage)} × ${days} ÷ 那个月${ofDays}个工作日 = ${yuan(partly)}`)] : []),
        step('一共', yuan(due)),
      ],
      assumptions: ['平常的那份工资已经发了，这里算的是另外多出的一份。', '工作日按周一到周五数。'],
      notes: [
        '最多11个月。满一年还没签，就算签了没有期限的合同。',
        '要在一年里申请仲裁，从哪个月开始数有争议，越早越好。',
        '单位能证明是您自己故意不签的，要不到。',
      ],
    }
  },
})

export const probation = calculator({
  id: 'probation',
  title: '试用期',
  answers: '试用期最长多久，工资最少多少，超了赔多少。',
  group: 'work',
  fields: {
    term: choice('签的是哪种合同', {
      fixed: '有期限的',
      open: '没有固定期限的',
      task: '干完一件事就结束的',
    }),
    contract: onlyIfElse(['term', 'fixed'], months('合同签了几个月', { least: 1, hint: '一年写12，三年写36' }), 1),
    wage: money('转正以后一个月多少钱'),
    served: withDefault(months('已经试用了几个满月', { most: 60 }), 0),
    servedDays: withDefault(count('再加零头几天', '天', { most: 30 }), 0),
    paid: optional(money('试用期一个月发多少')),
    minimum: orFigure('minimumWage', money('当地月最低工资', { hint: '不知道可以空着' })),
  },
  articles: [labourContract(19), labourContract(20), labourContract(83), labourContractRegs(15)],
  work: ({ term, contract, wage, served, servedDays, paid, ...local }, { today, figure }): Worked => {
    const limit = limitOf(term, contract)
    const minimum = local.minimum ?? figure('minimumWage', today)
    const ofWage = share(wage, probationPay, whole)
    const least = Math.max(ofWage, minimum ?? 0)
    const over = served < limit ? 0 : (served - limit) * daysOfMonth + servedDays
    const damages = share(wage, over, daysOfMonth)
    const short = paid === undefined ? 0 : Math.max(0, least - paid)
    return {
      lines: [
        countLine('试用期最长', limit * 100, '个月'),
        moneyLine('试用期工资至少', least),
        ...(short > 0 ? [moneyLine('每个月少发了', short)] : []),
        moneyLine('超期试用该赔', damages),
      ],
      steps: [
        step('最长', term === 'fixed' ? `合同${contract}个月，试用期最长${limit}个月` : `这种合同，最长${limit}个月`),
        step(
          '工资至少',
          `${yuan(wage)} × ${percentText(probationPay)} = ${yuan(ofWage)}${least > ofWage ? `，低于最低工资，按${yuan(least)}` : ''}`,
        ),
        step(
          '超期',
          over === 0 ? '没有超' : `超了${over}天，${yuan(wage)} ÷ ${daysOfMonth}天 × ${over}天 = ${yuan(damages)}`,
        ),
      ],
      assumptions: [
        `零头的日子按一个月${daysOfMonth}天算。`,
        ...(minimum === undefined ? ['没有最低工资，没有比过下限。'] : []),
      ],
      notes: ['同一个单位只能试用一次。', '只签试用期合同的，试用期不算数，那就是正式合同。'],
    }
  },
})

function limitOf(term: 'fixed' | 'open' | 'task', contract: number): number {
  if (term === 'open') return probationOpen
  if (term === 'task') return 0
  return probationSteps.find(rung => contract >= rung.contract)?.probation ?? 0
}
