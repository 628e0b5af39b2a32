/** Interest on a loan between people 民间借贷. */
import { daysOfYear, interest, percentText, yuan } from './rules-amounts'
import { civilCode, lendingRuling } from './rules-articles'
import { calculator, dayBefore, missing, moneyLine, moreThan, type Step, step, textLine } from './rules-calculator'
import { daysBetween } from './rules-calendar'
import { choice, day, dayOfToday, money, onlyIfElse, orFigure, percent, withDefault } from './rules-fields'

/** spc-lending:25 */
const rateTimes = 4
/** spc-lending:31: loans before this day partly follow older rules */
const lendingRuleBegins = '2020-08-20'
const monthsOfYear = 12

export const lendingInterest = calculator({
  id: 'lending-interest',
  title: '借钱的利息',
  answers: '私人借钱，法院认多少利息，多要的不用给。',
  group: 'family',
  fields: {
    written: money('借条上写的多少'),
    deducted: withDefault(money('当场先扣了多少利息', { least: 0, hint: '没有就不填' }), 0),
    terms: choice('利息怎么说的', {
      yearly: '说好一年多少',
      monthly: ['说好一个月多少', '两分利就是一个月2%'],
      none: '没有说',
      unclear: '说要给，没说清多少',
    }),
    rate: onlyIfElse(['terms', 'yearly', 'monthly'], percent('利率', { hint: '百分之几' }), 1),
    agreed: day('哪天借的', '立字据那天'),
    asOf: dayOfToday('算到哪天'),
    lpr: orFigure('lpr1y', percent('借的那天一年期LPR', { most: 3_600, hint: '按借的那天公布的算' })),
  },
  articles: [
    lendingRuling(25),
    lendingRuling(24),
    lendingRuling(26),
    civilCode(680),
    civilCode(670),
    lendingRuling(31),
  ],
  work: ({ written, deducted, terms, rate, agreed, asOf, lpr }, { figure }) => {
    if (asOf < agreed) return dayBefore('asOf', 'agreed')
    if (deducted >= written) return moreThan('deducted', 'written')
    const principal = written - deducted
    const first: Step[] =
      deducted > 0 ? [step('本金按实际拿到的', `${yuan(written)} - ${yuan(deducted)} = ${yuan(principal)}`)] : []
    const ofPrincipal = deducted > 0 ? [lendingRuling(26), civilCode(670)] : []
    if (terms === 'none' || terms === 'unclear') {
      return {
        lines: [moneyLine('法院认的利息', 0), moneyLine('要还的本金', principal)],
        steps: [...first, step(terms === 'none' ? '没有说利息' : '没有说清利息', '期限里算没有利息，0元')],
        basis: [lendingRuling(24), civilCode(680), ...ofPrincipal],
        assumptions: ['是人跟人之间借，不是跟公司借。'],
        notes: ['说好哪天还，过了那天还不还，从过期起可以按一年期LPR要利息。'],
      }
    }
    const base = lpr ?? figure('lpr1y', agreed)
    if (base === undefined) return missing('lpr')
    const yearly = terms === 'monthly' ? rate * monthsOfYear : rate
    const cap = base * rateTimes
    const counted = Math.min(yearly, cap)
    const days = daysBetween(agreed, asOf)
    const due = interest(principal, counted, days)
    const asked = interest(principal, yearly, days)
    return {
      lines: [
        moneyLine('法院认的利息', due),
        moneyLine('本金加利息', principal + due),
        ...(yearly > cap ? [moneyLine('多要的，可以不给', asked - due)] : []),
        textLine('一年最高', percentText(cap)),
      ],
      steps: [
        ...first,
        ...(terms === 'monthly'
          ? [step('合一年', `${percentText(rate)} × ${monthsOfYear} = ${percentText(yearly)}`)]
          : []),
        step('一年最高', `${percentText(base)} × ${rateTimes} = ${percentText(cap)}`),
        step(
          '按哪个算',
          yearly > cap ? `${percentText(yearly)} 超了，按 ${percentText(cap)}` : `${percentText(yearly)}，没超`,
        ),
        step('利息', `${yuan(principal)} × ${percentText(counted)} × ${days}天 ÷ ${daysOfYear}天 = ${yuan(due)}`),
      ],
      basis: [
        lendingRuling(25),
        civilCode(680),
        ...ofPrincipal,
        ...(agreed < lendingRuleBegins ? [lendingRuling(31)] : []),
      ],
      assumptions: ['借的那天不算，一年按365天，利息不再生利息。', '中间没有还过。'],
      notes: [
        '违约金、手续费、利息加在一起，也不能超过一年最高的数。',
        ...(agreed < lendingRuleBegins ? ['2020年8月20日以前借的，那以前的一段可能按老规定算，打12348问。'] : []),
      ],
    }
  },
})
