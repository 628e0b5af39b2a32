/** Refund and more: fraud, unsafe food, fake medicine. */
import { yuan } from './rules-amounts'
import { consumerLaw, consumerRegs, drugLaw, foodDrugRuling, foodSafetyLaw } from './rules-articles'
import { calculator, moneyLine, moreThan, step, textLine } from './rules-calculator'
import { choice, count, money, onlyIfElse, withDefault, yesNo } from './rules-fields'

/** consumer-law:55 part 1: three times the price, 500 yuan at least */
const fraudTimes = 3
const fraudLeast = 50_000
/** food-safety-law:148 part 2, drug-law:144 part 3: ten times the price or three times the loss, 1,000 yuan at least */
const dangerTimesPrice = 10
const dangerTimesLoss = 3
const dangerLeast = 100_000

const atLeast = (amount: number, least: number) => (amount < least ? `，不足${yuan(least)}，按${yuan(least)}` : '')

export const tripleDamages = calculator({
  id: 'triple-damages',
  title: '退一赔三',
  answers: '买到假货、被骗了，能退多少、再赔多少。',
  group: 'shopping',
  fields: {
    price: money('花了多少钱', { hint: '这件东西或者这次服务的钱' }),
    cheat: choice('是哪种情况', {
      fraud: ['店家骗人', '假货、以旧充新、虚假宣传、瞒着毛病'],
      quality: ['只是质量不好', '坏了、不好用，但没有骗您'],
      label: ['标签上的小毛病', '不影响质量，也不会让人误会'],
    }),
  },
  articles: [consumerLaw(55, '第一款'), consumerRegs(49)],
  work: ({ price, cheat }) => {
    if (cheat !== 'fraud') {
      return {
        lines: [moneyLine('增加赔偿', 0), textLine('能要什么', '修、换、退，不能多要三倍')],
        steps: [step('三倍赔偿要有欺诈', '没有欺诈，增加赔偿是0元')],
        notes: ['怀疑店家早知道、故意瞒着，先留好宣传页和聊天，再按“店家骗人”算一遍。'],
      }
    }
    const extra = Math.max(price * fraudTimes, fraudLeast)
    return {
      lines: [moneyLine('一共能要', price + extra), moneyLine('退货款', price), moneyLine('增加赔偿', extra)],
      steps: [
        step(
          '增加赔偿',
          `${yuan(price)} × ${fraudTimes} = ${yuan(price * fraudTimes)}${atLeast(price * fraudTimes, fraudLeast)}`,
        ),
        step('一共', `${yuan(price)} + ${yuan(extra)} = ${yuan(price + extra)}`),
      ],
      assumptions: ['东西退给店家，货款也退给您。', '您是为自己家过日子买的。'],
      notes: ['要能说明店家故意骗人，光是质量差不算。', '吃的、药有另外的算法，赔得更多。'],
    }
  },
})

const sellers = {
  maker: '生产的厂家',
  knew: ['卖的店家，他知道有问题', '过期了还卖、说不清从哪进的货，都算知道'],
  unaware: ['卖的店家，他确实不知道', '进货查过、票据齐全'],
} as const

/** What somebody may ask beside refund and loss. */
function punitive(price: number, loss: number) {
  const [byPrice, byLoss] = [price * dangerTimesPrice, loss * dangerTimesLoss]
  const larger = Math.max(byPrice, byLoss)
  const sum =
    byLoss > byPrice
      ? `损失 ${yuan(loss)} × ${dangerTimesLoss} = ${yuan(byLoss)}`
      : `${yuan(price)} × ${dangerTimesPrice} = ${yuan(byPrice)}`
  return { extra: Math.max(larger, dangerLeast), how: step('增加赔偿', sum + atLeast(larger, dangerLeast)) }
}

function total(price: number, loss: number, extra: number) {
  const parts = [price, loss, extra].filter(part => part > 0).map(yuan)
  return step('一共', `${parts.join(' + ')}${parts.length > 1 ? ` = ${yuan(price + loss + extra)}` : ''}`)
}

const dangerLines = (price: number, loss: number, extra: number) =>
  [
    moneyLine('一共能要', price + loss + extra),
    moneyLine('退货款', price),
    ...(loss > 0 ? [moneyLine('赔损失', loss)] : []),
    moneyLine('增加赔偿', extra),
  ] as const

const whyNothing = step('增加赔偿', '这种情况没有，是0元')

export const foodTenfold = calculator({
  id: 'food-tenfold',
  title: '食品退一赔十',
  answers: '买到过期、有毒有害、不合标准的吃的，能要多少。',
  group: 'shopping',
  fields: {
    price: money('花了多少钱', { hint: '只算有问题的那些' }),
    loss: withDefault(money('吃坏了花的钱', { least: 0, hint: '看病、误工这些，没有就不填' }), 0),
    seller: choice('找谁赔', sellers),
    labelOnly: withDefault(yesNo('只是标签上的小毛病吗', '不影响安全，也不会让人误会'), false),
    knowing: withDefault(yesNo('买的时候就知道有问题吗'), false),
    unitPrice: onlyIfElse(['knowing', true], money('一件多少钱'), 1),
    reasonable: onlyIfElse(
      ['knowing', true],
      count('一家人正常会买几件', '件', { least: 1, hint: '按保质期、平常吃多少来想' }),
      1,
    ),
  },
  articles: [foodSafetyLaw(148, '第二款'), foodDrugRuling(12), foodDrugRuling(13), foodDrugRuling(14)],
  work: ({ price, loss, seller, labelOnly, knowing, unitPrice, reasonable }) => {
    const law = [foodSafetyLaw(148, '第二款')]
    if (labelOnly || seller === 'unaware') {
      return {
        lines: dangerLines(price, loss, 0),
        steps: [whyNothing, total(price, loss, 0)],
        basis: law,
        notes: [
          labelOnly ? '标签小毛病不误导人，要不到十倍。' : '店家要拿得出进货查验的凭据才算不知道。厂家还是可以找的。',
        ],
      }
    }
    const counted = knowing ? unitPrice * reasonable : price
    if (counted > price) return moreThan('reasonable', 'price')
    const { extra, how } = punitive(counted, loss)
    return {
      lines: dangerLines(price, loss, extra),
      steps: [
        ...(knowing ? [step('算十倍的钱', `${yuan(unitPrice)} × ${reasonable}件 = ${yuan(counted)}`)] : []),
        how,
        total(price, loss, extra),
      ],
      ...(knowing ? {} : { basis: law }),
      assumptions: knowing ? ['分几次买的按总数合在一起算，只算一次。'] : ['买的时候不知道有问题。'],
      notes: [
        '小票、实物、包装三样要对得上，剩下的别扔。',
        '十倍和损失的三倍只能选一样，上面按多的那样算。',
        ...(knowing ? ['不能一张小票要一个1000元。正常会买几件，最后由法院看。'] : []),
      ],
    }
  },
})

export const fakeMedicine = calculator({
  id: 'fake-medicine',
  title: '假药赔偿',
  answers: '买到假药、劣药，能要多少。',
  group: 'shopping',
  fields: {
    price: money('药花了多少钱'),
    loss: withDefault(money('吃坏了花的钱', { least: 0, hint: '看病、误工这些，没有就不填' }), 0),
    seller: choice('找谁赔', sellers),
  },
  articles: [drugLaw(144, '第三款')],
  work: ({ price, loss, seller }) => {
    if (seller === 'unaware') {
      return {
        lines: dangerLines(price, loss, 0),
        steps: [whyNothing, total(price, loss, 0)],
        basis: [drugLaw(144, '第二款')],
        notes: ['店家不知道的，损失还是要先赔。厂家那里可以要十倍。'],
      }
    }
    const { extra, how } = punitive(price, loss)
    return {
      lines: dangerLines(price, loss, extra),
      steps: [how, total(price, loss, extra)],
      assumptions: ['已经认定是假药或者劣药。'],
      notes: ['身体不舒服先去看病，病历留好。', '是不是假药，由药品监管部门认定，打12315。'],
    }
  },
})
