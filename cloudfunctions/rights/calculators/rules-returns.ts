/** Returning what was bought at a distance, and a car. */
import { decimalText, percentText, share, whole, yuan } from './rules-amounts'
import { carRules, consumerLaw, consumerPenalty, consumerRegs, sevenDayRules } from './rules-articles'
import { calculator, dayBefore, dayLine, daysLine, moneyLine, step, textLine } from './rules-calculator'
import { addDays, daysBetween, dayText } from './rules-calendar'
import { choice, count, day, dayOfToday, money, onlyIfElse, percent, withDefault, yesNo } from './rules-fields'

/** consumer-law:25, counted from the day after signing (seven-day-return:10) */
const returnDays = 7
/** seven-day-return:13 */
const refundDays = 7
/** consumer-penalty:9 no. 4: later than this counts as dragging on purpose */
const dragDays = 15
/** car-3bao:27: n is at most 0.5 % */
const mostUse = 50
/** car-3bao:27: per 1,000 km */
const useKilometres = 1_000
/** car-3bao:18 */
const warrantyKilometres = 50_000

const goods = {
  ordinary: '一般的东西',
  custom: '照我要求定做的',
  fresh: '鲜活、容易坏的',
  digital: '下载了或者拆了封的音像、软件',
  press: '报纸、期刊',
  confirmable: ['下单时让我确认过不能退的', '拆封影响安全或品质、激活试用掉价、临期和有瑕疵'],
} as const
const exempt: readonly string[] = ['custom', 'fresh', 'digital', 'press']

export const sevenDays = calculator({
  id: 'seven-days',
  title: '七天无理由退货',
  answers: '网上买的，最晚哪天说退，今天还能不能退。',
  group: 'shopping',
  fields: {
    channel: choice('在哪儿买的', {
      remote: ['网上、电视、电话', '直播间也算'],
      shop: '店里当面买的',
    }),
    signed: day('哪天签收的'),
    asked: dayOfToday('哪天说要退'),
    category: choice('是什么东西', goods),
    confirmed: onlyIfElse(['category', 'confirmable'], yesNo('下单时真的单独点过确认吗', '默认打勾的不算'), false),
    intact: withDefault(yesNo('东西还完好吗', '拆包装看、正常试一试，都还算完好'), true),
  },
  articles: [
    consumerLaw(25),
    sevenDayRules(10),
    sevenDayRules(6),
    sevenDayRules(7),
    sevenDayRules(8),
    consumerRegs(19),
  ],
  work: ({ channel, signed, asked, category, confirmed, intact }) => {
    if (asked < signed) return dayBefore('asked', 'signed')
    const last = addDays(signed, returnDays)
    const reason =
      channel === 'shop'
        ? '店里买的没有七天无理由，店家自己答应过才行'
        : exempt.includes(category)
          ? '这类东西不在七天无理由里'
          : confirmed
            ? '下单时单独确认过不能退'
            : asked > last
              ? '过了七天'
              : intact
                ? undefined
                : '东西不完好了'
    return {
      lines: [
        dayLine('最晚这天说退', last),
        textLine('能不能退', reason === undefined ? '能退' : `不能：${reason}`),
        ...(reason === undefined ? [daysLine('还有', daysBetween(asked, last))] : []),
      ],
      steps: [step('签收第二天起数七天', `${dayText(signed)} + ${returnDays}天 = ${dayText(last)}`)],
      assumptions: ['说要退就行，东西可以过后再寄。'],
      notes: [
        '别等到最后一天，在订单里点退货，留下截图。',
        '不想要了退，运费一般自己出。质量有问题另说，不受这七天限制。',
      ],
    }
  },
})

export const refundDue = calculator({
  id: 'refund-due',
  title: '退款哪天到',
  answers: '货退回去了，店家最晚哪天要把钱退给您。',
  group: 'shopping',
  fields: {
    received: day('店家哪天收到退货', '看物流里的签收'),
    asOf: dayOfToday('算到哪天'),
  },
  articles: [sevenDayRules(13), consumerLaw(25, '第三款'), consumerPenalty(9)],
  work: ({ received, asOf }) => {
    if (asOf < received) return dayBefore('asOf', 'received')
    const due = addDays(received, refundDays)
    const reportable = addDays(received, dragDays + 1)
    const late = Math.max(0, daysBetween(due, asOf))
    return {
      lines: [
        dayLine('最晚这天退钱', due),
        ...(late > 0 ? [daysLine('已经晚了', late)] : [daysLine('还有', daysBetween(asOf, due))]),
        dayLine('这天起算故意拖', reportable),
      ],
      steps: [
        step('收到货起七天', `${dayText(received)} + ${refundDays}天 = ${dayText(due)}`),
        step('超过十五天', `${dayText(received)} + ${dragDays}天，再过一天 = ${dayText(reportable)}`),
      ],
      assumptions: ['退回的东西是完好的。'],
      notes: ['钱要按付款的路退回去，不能只给优惠券。', '拖过十五天，可以打12315举报。'],
    }
  },
})

export const carReturn = calculator({
  id: 'car-return',
  title: '退车要扣多少',
  answers: '新车按三包退，要付多少使用补偿费，能退回多少。',
  group: 'shopping',
  fields: {
    price: money('车价', { hint: '购车发票上的数' }),
    distance: count('开了多少公里', '公里', { most: 200_000 }),
    use: withDefault(percent('三包凭证上的系数', { most: mostUse, hint: '看三包凭证，不知道按最高的0.5%算' }), mostUse),
  },
  articles: [carRules(27), carRules(24), carRules(23), carRules(18)],
  work: ({ price, distance, use }) => {
    const fee = Math.min(price, share(price, distance * use, useKilometres * whole))
    return {
      lines: [moneyLine('要付的补偿费', fee), moneyLine('车款退回', price - fee)],
      steps: [
        step(
          '使用补偿费',
          `${yuan(price)} × ${decimalText(distance * 100)}公里 ÷ ${useKilometres}公里 × ${percentText(use)} = ${yuan(fee)}`,
        ),
        step('退回', `${yuan(price)} - ${yuan(fee)} = ${yuan(price - fee)}`),
      ],
      notes: [
        '交车7天内要换发动机、变速器、电池这些大件的，或者60天、3000公里内（先到为准）刹车、转向失灵的，退车不扣钱。',
        ...(distance > warrantyKilometres ? ['三包是两年或者五万公里，先到为准。您的车已经过了五万公里。'] : []),
        '购车发票、三包凭证、每次的修车单都要留好。',
      ],
    }
  },
})
