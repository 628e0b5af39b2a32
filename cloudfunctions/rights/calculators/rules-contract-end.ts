/** When work ends: severance pay 经济补偿 N, twice of it for an unlawful dismissal, a month more for no notice. */
import { share, yuan } from './rules-amounts'
import { type Article, labourContract, labourContractRegs } from './rules-articles'
import { calculator, countLine, dayBefore, moneyLine, needed, type Step, step, type Worked } from './rules-calculator'
import { addDays, dayText, later, wholeMonths } from './rules-calendar'
import { choice, day, money, onlyIf, orFigure } from './rules-fields'

/** labor-contract-law:97: severance for years before the law counts by older rules */
const lawBegins = '2008-01-01'
/** labor-contract-law:47: half a year and more counts as a year, less as half a month's pay */
const roundedUpFrom = 6
/** labor-contract-law:47: above three times the local average, that is the measure, for twelve years at most */
const averageTimes = 3
const mostYears = 12
/** labor-contract-law:87 */
const unlawfulTimes = 2
const monthsOfYear = 12

/** In half months. */
type Halves = number

/** How many months' pay, for time from the first to the last day of work, both counted. */
function severanceHalves(first: string, last: string): Halves {
  if (last < first) return 0
  const { months, days } = wholeMonths(first, addDays(last, 1))
  const [years, rest] = [Math.floor(months / monthsOfYear), months % monthsOfYear]
  const more = rest >= roundedUpFrom ? 2 : rest > 0 || days > 0 ? 1 : 0
  return years * 2 + more
}

interface Measure {
  readonly wage: number
  readonly minimum: number | undefined
  readonly average: number | undefined
}

/** The month's pay that counts, and the cap that a high wage brings with it. */
function severanceBase({ wage, minimum = 0, average }: Measure): { base: number; capped: boolean } {
  const real = Math.max(wage, minimum)
  const cap = average === undefined ? undefined : average * averageTimes
  return cap !== undefined && real > cap ? { base: cap, capped: true } : { base: real, capped: false }
}

const halvesText = (halves: Halves) => `${halves / 2}个月`
const times = (base: number, halves: Halves) => share(base, halves, 2)

const ways = {
  unlawful: ['单位违法辞退', '没有法定理由，或者怀孕、工伤期间赶人'],
  offered: '单位提出来，两边谈好了走',
  noNotice: ['单位辞退，没提前30天说', '生病到期、干不了、情况大变'],
  noticed: ['单位辞退，提前30天说了', '生病到期、干不了、情况大变'],
  layoff: '单位裁员',
  forced: ['单位先不对，我才走的', '欠工资、不缴社保'],
  expired: ['合同到期，单位不续', '或者降了待遇我不愿续'],
  closed: '单位破产、关门、吊照',
  resigned: '我自己不想干了',
  fault: ['我严重违纪、失职', '或者试用期被证明不合格'],
} as const
type Way = keyof typeof ways

const nothingDue: readonly Way[] = ['resigned', 'fault']

const basisOf: Readonly<Record<Way, readonly Article[]>> = {
  unlawful: [labourContract(87), labourContract(48), labourContract(47), labourContractRegs(25)],
  offered: [labourContract(46), labourContract(47)],
  noNotice: [labourContract(40), labourContract(46), labourContract(47), labourContractRegs(20)],
  noticed: [labourContract(40), labourContract(46), labourContract(47)],
  layoff: [labourContract(41), labourContract(46), labourContract(47)],
  forced: [labourContract(38), labourContract(46), labourContract(47)],
  expired: [labourContract(46), labourContract(44), labourContract(47)],
  closed: [labourContract(46), labourContract(44), labourContract(47)],
  resigned: [labourContract(46)],
  fault: [labourContract(39), labourContract(46)],
}

export const severance = calculator({
  id: 'severance',
  title: '离职补偿',
  answers: '被辞退、合同到期，单位该给几个月工资。',
  group: 'work',
  fields: {
    way: choice('是怎么走的', ways),
    first: day('哪天开始上班的'),
    last: day('最后上班是哪天'),
    wage: money('走之前12个月平均月工资', { hint: '应发的数，奖金、补贴都算' }),
    lastMonth: onlyIf(['way', 'noNotice'], money('上一个月的工资')),
    average: orFigure('averageWage', money('本市上年度职工月平均工资', { hint: '工资特别高才用得上' })),
    minimum: orFigure('minimumWage', money('当地月最低工资', { hint: '工资特别低才用得上' })),
  },
  articles: [
    ...[47, 46, 87, 48, 40, 41, 38, 39, 44, 97].map(article => labourContract(article)),
    ...[20, 25, 27].map(article => labourContractRegs(article)),
  ],
  work: ({ way, first, last, wage, lastMonth, ...local }, { figure }) => {
    if (last < first) return dayBefore('last', 'first')
    const average = local.average ?? figure('averageWage', last)
    const minimum = local.minimum ?? figure('minimumWage', last)
    const { base, capped } = severanceBase({ wage, minimum, average })
    const limited = (halves: Halves) => (capped ? Math.min(halves, mostYears * 2) : halves)
    const halves = limited(severanceHalves(later(first, lawBegins), last))
    const allHalves = limited(severanceHalves(first, last))
    const [single, double] = [times(base, halves), times(base, allHalves) * unlawfulTimes]
    const notice = way === 'noNotice' ? needed(lastMonth, 'lastMonth') : 0
    const due = nothingDue.includes(way) ? 0 : way === 'unlawful' ? double : single + notice
    const old = first < lawBegins
    return {
      lines: [
        moneyLine('单位该给', due),
        countLine('算几个月（N）', (way === 'unlawful' ? allHalves : halves) * 50, '个月'),
        moneyLine('每个月按', base),
        ...(way === 'unlawful' ? [] : [moneyLine('要是违法辞退（2N）', double)]),
      ],
      steps: stepsOf({ way, first, last, base, capped, halves, allHalves, single, double, notice, due }),
      basis: [
        ...basisOf[way],
        ...(nothingDue.includes(way) ? [] : [labourContractRegs(27)]),
        ...(old && !nothingDue.includes(way) && way !== 'unlawful' ? [labourContract(97)] : []),
      ],
      assumptions: [
        ...(average === undefined ? ['没有本市平均工资，没有算高工资的封顶。'] : []),
        ...(minimum === undefined ? ['没有最低工资，没有比过下限。'] : []),
      ],
      notes: [
        ...(way === 'resigned' ? ['单位让您写“个人原因”辞职，先别写。'] : []),
        ...(old && way !== 'unlawful' ? ['2008年以前的工龄要按当时的规定另算，打12333问。'] : []),
        ...(way === 'unlawful' ? ['也可以不要钱，要求回去接着干。给了2N，就不再另给N。'] : []),
        '要在一年里申请劳动仲裁，不收费。',
      ],
    }
  },
})

interface Sums {
  readonly way: Way
  readonly first: string
  readonly last: string
  readonly base: number
  readonly capped: boolean
  readonly halves: Halves
  readonly allHalves: Halves
  readonly single: number
  readonly double: number
  readonly notice: number
  readonly due: number
}

function stepsOf(sums: Sums): Worked['steps'] {
  const { way, first, last, base, capped, halves, allHalves, single, double, notice, due } = sums
  const unlawful = way === 'unlawful'
  const from = unlawful ? first : later(first, lawBegins)
  const counted = unlawful ? allHalves : halves
  const steps: Step[] = [
    step('干了多久', `${dayText(from)}到${dayText(last)}，算${halvesText(counted)}`),
    step('每个月按', capped ? `平均工资的${averageTimes}倍，${yuan(base)}，最多${mostYears}年` : yuan(base)),
  ]
  if (nothingDue.includes(way)) return [...steps, step('这样走', '没有经济补偿，0元')]
  steps.push(step('N', `${yuan(base)} × ${halvesText(counted)} = ${yuan(unlawful ? double / unlawfulTimes : single)}`))
  if (unlawful) steps.push(step('2N', `${yuan(double / unlawfulTimes)} × ${unlawfulTimes} = ${yuan(double)}`))
  if (notice > 0) steps.push(step('N+1', `${yuan(single)} + 上月工资${yuan(notice)} = ${yuan(due)}`))
  return steps
}
