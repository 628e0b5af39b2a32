import { lexicon } from './concepts'
import { normalise } from './normalise'
import { age, count, longNumber, money, span } from './quantities'

const readable = (text: string): string =>
  [
    [money, '<钱>'],
    [span, '<时>'],
    [age, '<岁>'],
    [count, '<数>'],
    [longNumber, '<号>'],
  ].reduce((result, [sign = '', name = '']) => result.replaceAll(sign, name), text)

describe('a question is brought to one form', () => {
  it.each([
    ['full width becomes half width, capitals small', 'ＡＰＰ自动扣费', 'app自动扣费'],
    ['traditional characters become simplified', '買到過期麵包，賠多少錢', '买到过期面包 赔多少钱'],
    ['blanks inside Chinese vanish', '健 身 房 跑 路', '健身房跑路'],
    ['zero-width characters vanish', '退\u200b款', '退款'],
    ['emoji say nothing', '退款😀，不给', '退款 不给'],
    ['the name of a platform becomes its kind', '拼多多上买的鞋', '平台上买的鞋'],
    ['a courier becomes 快递', '顺丰给我弄丢了', '快递给我弄丢'],
    ['latin names only as whole words', 'systems', 'systems'],
    ['an amount in figures', '花了3,299块钱买鞋', '花了<钱>买鞋'],
    ['an amount in Chinese', '充了一万二还没用', '充了<钱>还没用'],
    ['a bare amount', '卡里还有两千多', '卡里还有<钱>'],
    ['a span of time', '等了三个月', '等了<时>'],
    ['an age', '九岁的孩子', '<岁>的孩子'],
    ['a count', '少给我3斤', '少给我<数>'],
    ['an order number', '单号1234567890123', '单号<号>'],
    ['千万 as a warning is no number', '千万别充值', '千万别充值'],
    ['seven days in any spelling', '7天无理由', '七日无理由'],
    ['seven days in Chinese', '七天无理由', '七日无理由'],
    ['threefold in figures', '退1赔3', '退一赔三'],
    ['tenfold as a promise', '假一罚十', '退一赔十'],
    ['a hotline stays a name', '12315不受理', '12315不受理'],
    ['politeness goes', '您好，请问一下怎么退货', '怎么退货'],
    ['问题 is no politeness', '鞋子质量有问题', '鞋子质量有问题'],
    ['电话说 is no filler', '电话说好的三十', '电话说好的三十'],
    ['dialect of the region', '日哄老汉儿买床垫', '骗老人买床垫'],
    ['咋整 becomes 怎么办', '店关了咋整', '店关了怎么办'],
    ['particles at the end go', '能退吗？', '能退'],
  ])('%s', (_, given, expected) => {
    expect(readable(normalise(given))).toBe(expected)
  })

  it('has nothing left of punctuation, emoji and control characters', () => {
    expect(normalise('？！…😀\u0000\u200d\n')).toBe('')
  })

  it('keeps private characters of the sender out of the number classes', () => {
    expect(normalise(`${money}退款`)).toBe('退款')
  })
})

describe('the lexicon', () => {
  it('is written in the form that questions have after normalisation', () => {
    const classes = /[\ue001-\ue006]/
    const words = Object.values(lexicon)
      .flatMap(line => line.split(' '))
      .filter(word => !classes.test(word))
    // between other words, as particles fall at the end of a sentence only
    const inside = (word: string) => normalise(`这样${word}这样`).replace(/^这样|这样$/g, '')
    expect(words.filter(word => inside(word) !== word)).toEqual([])
  })
})
