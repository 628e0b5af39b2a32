/** Cards and courses paid in advance 预付卡, and interest on what comes back. */
import { daysOfYear, interest, percentText, share, whole, yuan } from './rules-amounts'
import { prepaidRuling } from './rules-articles'
import {
  calculator,
  dayBefore,
  type Fault,
  missing,
  moneyLine,
  moreThan,
  needed,
  step,
  type Worked,
} from './rules-calculator'
import { daysBetween, dayText } from './rules-calendar'
import { choice, day, dayOfToday, money, onlyIf, onlyIfElse, optional, percent } from './rules-fields'

const reasons = {
  seller: ['店家的原因', '关门、搬走、换老师、降服务'],
  self: ['我自己不想用了', '搬家、没时间、不喜欢'],
  week: ['付款七天内反悔', '订的时候没用过同样的东西或服务'],
} as const
type Reason = keyof typeof reasons

interface Balance {
  readonly paid: number
  readonly used: number
  readonly bonus: number
  readonly discount: number
  readonly reason: Reason
}

/** What was used, at the reduced price: the share of real money in the balance, or the discount. */
function reduced({ paid, used, bonus, discount }: Balance): { worth: number; sum: string } {
  if (bonus > 0) {
    const worth = share(used, paid, paid + bonus)
    return { worth, sum: `${yuan(used)} × ${yuan(paid)} ÷ (${yuan(paid)} + 送${yuan(bonus)}) = ${yuan(worth)}` }
  }
  const worth = share(used, discount, whole)
  return { worth, sum: discount === whole ? yuan(worth) : `${yuan(used)} × ${percentText(discount)} = ${yuan(worth)}` }
}

function ofBalance(balance: Balance): Worked | Fault {
  const { paid, used, reason } = balance
  const cheap = reduced(balance)
  if (cheap.worth > paid) return moreThan('used', 'paid')
  const bySeller = reason === 'seller'
  const worth = bySeller ? cheap.worth : Math.min(used, paid)
  const overdrawn = !bySeller && used > paid
  return {
    lines: [moneyLine('应该退', paid - worth), moneyLine('用掉的算', worth), moneyLine('您要补给店家', 0)],
    steps: [
      step(bySeller ? '用掉的按优惠价算' : '用掉的按打折前的价算', bySeller ? cheap.sum : yuan(used)),
      overdrawn
        ? step('扣超了', `${yuan(used)} 比 ${yuan(paid)} 多，退0元，也不用补`)
        : step('应该退', `${yuan(paid)} - ${yuan(worth)} = ${yuan(paid - worth)}`),
    ],
    basis: bySeller
      ? [prepaidRuling(18), prepaidRuling(15), prepaidRuling(16), prepaidRuling(21)]
      : [
          ...(reason === 'week' ? [prepaidRuling(14)] : []),
          prepaidRuling(19),
          prepaidRuling(20),
          prepaidRuling(15),
          prepaidRuling(16),
          prepaidRuling(21),
        ],
    assumptions: ['合同没有写对您更好的算法。写了就按合同。'],
    notes: [
      '还可以要利息，从合同解除那天算起，另有一个算法。',
      ...(bySeller ? [] : ['原价虚高、店家拿不出按原价成交的记录，可以要求按市价算。']),
      '店家的提成、手续费，不能从您的钱里扣。',
    ],
  }
}

function ofTerm(paid: number, starts: string, ends: string, stopped: string): Worked | Fault {
  if (ends < starts) return dayBefore('ends', 'starts')
  if (stopped < starts) return dayBefore('stopped', 'starts')
  if (ends < stopped) return dayBefore('ends', 'stopped')
  const all = daysBetween(starts, ends) + 1
  const left = Math.min(all, daysBetween(stopped, ends))
  const back = share(paid, left, all)
  return {
    lines: [moneyLine('应该退', back), moneyLine('用掉的算', paid - back)],
    steps: [
      step('一共多少天', `${dayText(starts)}到${dayText(ends)} = ${all}天`),
      step('剩多少天', `${dayText(stopped)}以后到${dayText(ends)} = ${left}天`),
      step('应该退', `${yuan(paid)} × ${left}天 ÷ ${all}天 = ${yuan(back)}`),
    ],
    basis: [prepaidRuling(22), prepaidRuling(15), prepaidRuling(16)],
    assumptions: ['店家先停的，从停的那天算剩下的日子；不是的话，从合同解除那天算。'],
    notes: ['自己一直没去用，等到期了再要，退不了。', '还可以要利息，另有一个算法。'],
  }
}

export const prepaidRefund = calculator({
  id: 'prepaid-refund',
  title: '预付卡该退多少',
  answers: '卡里、课里没用完的钱，该退回来多少。',
  group: 'shopping',
  fields: {
    card: choice('是哪种卡', {
      balance: ['储值、按次的', '用一次扣一次'],
      term: ['不限次的', '月卡、年卡，随便用'],
    }),
    paid: money('一共付了多少钱'),
    reason: onlyIfElse(['card', 'balance'], choice('为什么退', reasons), 'seller'),
    offer: onlyIfElse(
      ['card', 'balance'],
      choice('办卡时的优惠', { none: '没有', bonus: '充钱送钱', discount: '打折' }),
      'none',
    ),
    bonus: onlyIfElse(['offer', 'bonus'], money('送了多少钱'), 0),
    discount: onlyIfElse(['offer', 'discount'], percent('打到几折', { most: whole, hint: '六折填60' }), whole),
    used: onlyIfElse(['card', 'balance'], money('已经用掉多少', { least: 0, hint: '按店里打折前的标价加起来' }), 0),
    starts: onlyIf(['card', 'term'], day('从哪天开始能用')),
    ends: onlyIf(['card', 'term'], day('哪天到期')),
    stopped: onlyIf(['card', 'term'], day('哪天停的', '店家停业那天，或者您说解除合同那天')),
  },
  articles: [14, 15, 16, 18, 19, 20, 21, 22].map(article => prepaidRuling(article)),
  work: ({ card, paid, reason, bonus, discount, used, starts, ends, stopped }) =>
    card === 'balance'
      ? ofBalance({ paid, used, bonus, discount, reason })
      : ofTerm(paid, needed(starts, 'starts'), needed(ends, 'ends'), needed(stopped, 'stopped')),
})

export const prepaidInterest = calculator({
  id: 'prepaid-interest',
  title: '预付款利息',
  answers: '该退的预付款拖着不退，能加多少利息。',
  group: 'shopping',
  fields: {
    principal: money('该退的本金'),
    reason: choice('为什么退', { seller: '店家的原因', self: '我自己的原因' }),
    signed: day('哪天办的卡', '利率按办卡那天的算'),
    ended: day('合同哪天解除的', '您说不要了、店家收到的那天'),
    asOf: dayOfToday('算到哪天'),
    rate: optional(percent('年利率', { most: 3_600, hint: '不填就用当时公布的' })),
  },
  articles: [prepaidRuling(16), prepaidRuling(17), prepaidRuling(15)],
  figures: ['lpr1y', 'depositBase1y'],
  work: ({ principal, reason, signed, ended, asOf, rate }, { figure }) => {
    if (ended < signed) return dayBefore('ended', 'signed')
    if (asOf < ended) return dayBefore('asOf', 'ended')
    const yearly = rate ?? figure(reason === 'seller' ? 'lpr1y' : 'depositBase1y', signed)
    if (yearly === undefined) return missing('rate')
    const days = daysBetween(ended, asOf)
    const due = interest(principal, yearly, days)
    return {
      lines: [moneyLine('利息', due), moneyLine('本金加利息', principal + due)],
      steps: [
        step('多少天', `${dayText(ended)}到${dayText(asOf)} = ${days}天`),
        step('利息', `${yuan(principal)} × ${percentText(yearly)} × ${days}天 ÷ ${daysOfYear}天 = ${yuan(due)}`),
      ],
      assumptions: [
        reason === 'seller'
          ? '店家的原因，按办卡时一年期贷款市场报价利率。'
          : '自己的原因，按办卡时一年定期存款基准利率。',
        '合同里没有写利率，解除那天不算，一年按365天。',
      ],
      notes: ['合同写了利率的，按合同。', '钱进了监管账户的那部分，可以按账户的实际利率要。'],
    }
  },
})
