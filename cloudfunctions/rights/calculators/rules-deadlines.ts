/** Days that must not be missed, and how long unemployment pay runs. */
import { civilCode, consumerRegs, labourArbitration, socialInsurance, unemploymentRegs } from './rules-articles'
import {
  calculator,
  countLine,
  dayBefore,
  dayLine,
  daysLine,
  needed,
  type Step,
  step,
  textLine,
} from './rules-calculator'
import { addDays, addYears, daysBetween, dayText, later } from './rules-calendar'
import { choice, count, day, dayOfToday, months, onlyIf, onlyIfElse, optional, withDefault } from './rules-fields'

/** consumer-regs:46 */
const answerWorkdays = 7
const mediationDays = 60
/** labor-arbitration-law:27 */
const arbitrationYears = 1
/** social-insurance-law:46: months paid in, months paid out; the longest first */
const unemploymentSteps = [
  { paid: 120, months: 24 },
  { paid: 60, months: 18 },
  { paid: 12, months: 12 },
] as const
const unemploymentMost = 24

export const complaintDeadline = calculator({
  id: 'complaint-deadline',
  title: '12315多久给答复',
  answers: '投诉以后，最晚哪天要有答复，调解最晚到哪天。',
  group: 'deadlines',
  fields: {
    received: day('投诉哪天送到的', '12315上看“已收到”的日子'),
    accepted: optional(day('哪天受理的', '还没受理就不填')),
    testing: withDefault(count('鉴定检测用了几天', '天', { most: 730, hint: '这些天不算在60天里，没有就不填' }), 0),
  },
  articles: [consumerRegs(46)],
  figures: ['holiday', 'workingWeekend'],
  work: ({ received, accepted, testing }, { workday }) => {
    if (accepted !== undefined && accepted < received) return dayBefore('accepted', 'received')
    const { day: answer, guessed } = workday(received, answerWorkdays)
    const ends = accepted === undefined ? undefined : addDays(accepted, mediationDays + testing)
    const steps: Step[] = [
      step('七个工作日', `${dayText(received)}第二天起数${answerWorkdays}个工作日，到${dayText(answer)}`),
    ]
    if (accepted !== undefined && ends !== undefined) {
      const pause = testing > 0 ? ` + 鉴定${testing}天` : ''
      steps.push(step('调解', `${dayText(accepted)} + ${mediationDays}天${pause} = ${dayText(ends)}`))
    }
    return {
      lines: [
        dayLine('最晚这天告诉您办不办', answer),
        ...(ends === undefined ? [] : [dayLine('最晚这天调解完', ends)]),
      ],
      steps,
      assumptions: [
        guessed
          ? '这一年的放假安排还没有登记，只按周一到周五数，遇上节日会再晚几天。'
          : '放假和补班的日子按登记的安排数。',
      ],
      notes: ['店家不愿意调解，就会终止。那不等于您没理，还可以去法院。', '投诉是要赔偿，举报是要查处，分开写。'],
    }
  },
})

export const arbitrationLimit = calculator({
  id: 'arbitration-limit',
  title: '劳动仲裁最晚哪天',
  answers: '和单位闹纠纷，最晚哪天要去申请仲裁。',
  group: 'deadlines',
  fields: {
    matter: choice('为什么事', {
      wages: ['欠工资', '加班费也算工资'],
      other: ['别的事', '辞退、补偿、没签合同、年休假'],
    }),
    working: onlyIfElse(['matter', 'wages'], choice('现在还在那儿上班吗', { yes: '还在', no: '已经走了' }), 'yes'),
    left: onlyIf(['working', 'no'], day('哪天走的')),
    knew: onlyIf(['matter', 'other'], day('哪天知道自己吃亏的', '比如拿到辞退通知那天')),
    asked: optional(day('最近一次哪天要过', '找单位要、去投诉、单位答应给，都算')),
    asOf: dayOfToday('今天'),
  },
  articles: [labourArbitration(27), civilCode(201), civilCode(202)],
  work: ({ matter, working, left, knew, asked, asOf }) => {
    const begins = matter === 'wages' ? (working === 'yes' ? undefined : needed(left, 'left')) : needed(knew, 'knew')
    const field = matter === 'wages' ? 'left' : 'knew'
    if (begins === undefined) {
      return {
        lines: [textLine('最晚哪天', '还在上班，欠工资的事随时能去')],
        steps: [step('还在上班的欠薪', '不受一年限制')],
        basis: [labourArbitration(27, '第四款')],
        notes: ['离开以后就只有一年。考勤、工资条现在就留好。'],
      }
    }
    if (asOf < begins) return dayBefore('asOf', field)
    if (asked !== undefined && asOf < asked) return dayBefore('asOf', 'asked')
    const first = addYears(begins, arbitrationYears)
    // what was asked for after the year was over does not bring it back
    const again = asked !== undefined && asked > begins && asked <= first ? asked : undefined
    const start = later(begins, again ?? begins)
    const last = addYears(start, arbitrationYears)
    return {
      lines: [
        dayLine('最晚这天申请', last),
        asOf <= last ? daysLine('还有', daysBetween(asOf, last)) : daysLine('已经过了', daysBetween(last, asOf)),
      ],
      steps: [
        step(
          again === undefined ? '从哪天起' : '要过一次，重新数',
          `${dayText(start)} + ${arbitrationYears}年 = ${dayText(last)}`,
        ),
      ],
      assumptions: ['中间没有因为天灾、重病这些停下来的日子。'],
      notes: [
        '最后一天碰上放假可以顺延，但别等到那天。',
        ...(again === undefined ? [] : ['哪天要过，要有凭据：微信、录音、投诉回执。']),
        ...(asOf > last ? ['过了也可以去申请，单位不提时效，照样审。先打12333问。'] : ['申请仲裁不收费。']),
      ],
    }
  },
})

export const unemployment = calculator({
  id: 'unemployment-months',
  title: '失业金能领几个月',
  answers: '丢了工作，失业金最长领几个月。',
  group: 'work',
  fields: {
    paid: months('失业保险一共交了几个月', { most: 720, hint: '上次领过以后重新数，一年写12' }),
    leaving: choice('怎么离开的', {
      pushed: ['不是自己要走的', '被辞退、合同到期、单位关门、单位欠薪逼走'],
      own: '自己不想干了',
    }),
    leftover: withDefault(months('上次没领完的还剩几个月', { most: unemploymentMost, hint: '没有就不填' }), 0),
  },
  articles: [socialInsurance(46), socialInsurance(45), unemploymentRegs(17), unemploymentRegs(14)],
  work: ({ paid, leaving, leftover }) => {
    const own = unemploymentSteps.find(rung => paid >= rung.paid)?.months ?? 0
    const can = own > 0 && leaving === 'pushed'
    const all = can ? Math.min(unemploymentMost, own + leftover) : 0
    return {
      lines: [
        countLine('最长能领', all * 100, '个月'),
        ...(can ? [] : [textLine('为什么', own === 0 ? '交了不满一年' : '自己要走的领不了')]),
      ],
      steps: [
        step('交了多久', `${Math.floor(paid / 12)}年${paid % 12}个月，最长${own}个月`),
        ...(can && leftover > 0
          ? [step('加上次剩的', `${own} + ${leftover}，最多${unemploymentMost}个月，是${all}个月`)]
          : []),
      ],
      assumptions: ['已经办了失业登记，愿意找工作。'],
      notes: ['每月领多少由省里定，打12333问。', '单位要给解除证明，拿着它尽快去登记，从登记那天起算。'],
    }
  },
})
