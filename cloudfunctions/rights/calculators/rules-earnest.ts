/** Earnest money 定金 that is lost, or given back twice. */
import { percentText, shareAtMost, whole, yuan } from './rules-amounts'
import { civilCode, contractRuling } from './rules-articles'
import { calculator, moneyLine, moreThan, step } from './rules-calculator'
import { choice, money } from './rules-fields'

/** civil-code:586: no more than a fifth of the contract's sum has the effect of earnest money */
const earnestShare = 2_000
/** civil-code:587: given back twice */
const earnestTimes = 2

const words = {
  earnest: ['写明是“定金”', '宝盖头的“定”'],
  other: ['“订金”“押金”“保证金”', '没有说是定金'],
} as const

export const earnestMoney = calculator({
  id: 'earnest-money',
  title: '定金能要回多少',
  answers: '交了定金，对方或自己反悔，能拿回多少。',
  group: 'shopping',
  fields: {
    total: money('合同一共多少钱'),
    deposit: money('交了多少'),
    word: choice('单子上怎么写的', words),
    breach: choice('谁不照办', { seller: '对方', self: '我自己', nobody: '都照办了' }),
  },
  articles: [civilCode(587), civilCode(586), contractRuling(67)],
  work: ({ total, deposit, word, breach }) => {
    if (deposit > total) return moreThan('deposit', 'total')
    if (word === 'other' || breach === 'nobody') {
      return {
        lines: [moneyLine('能拿回', deposit)],
        steps: [
          step('没有定金的罚则', breach === 'nobody' ? `${yuan(deposit)} 抵货款，或者退回` : `退回 ${yuan(deposit)}`),
        ],
        basis: word === 'other' ? [contractRuling(67)] : [civilCode(587)],
        notes:
          breach === 'self' ? ['您让对方受了损失，对方可以另外要求赔，从里面扣。'] : ['收据、转账记录、聊天都留好。'],
      }
    }
    const most = shareAtMost(total, earnestShare, whole)
    const real = Math.min(deposit, most)
    const over = deposit - real
    const back = breach === 'seller' ? real * earnestTimes + over : over
    return {
      lines: [
        moneyLine('能拿回', back),
        moneyLine('算定金的部分', real),
        ...(over > 0 ? [moneyLine('超出的部分，照退', over)] : []),
      ],
      steps: [
        step('定金最多', `${yuan(total)} × ${percentText(earnestShare)} = ${yuan(most)}`),
        step('算定金的', over > 0 ? `${yuan(deposit)} 超了，按 ${yuan(real)} 算` : `${yuan(real)}，没超`),
        breach === 'seller'
          ? step('双倍返还', `${yuan(real)} × ${earnestTimes}${over > 0 ? ` + ${yuan(over)}` : ''} = ${yuan(back)}`)
          : step('自己反悔', over > 0 ? `定金不退，超出的 ${yuan(over)} 退` : '定金不退'),
      ],
      assumptions: ['不照办的一方没有正当理由，合同的目的落空了。'],
      notes: ['合同里另外写了违约金的，定金和违约金只能选一样。', '碰上谁都挡不住的大事（不可抗力），不罚定金。'],
    }
  },
})
