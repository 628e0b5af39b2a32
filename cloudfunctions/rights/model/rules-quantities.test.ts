import fc from 'fast-check'
import { chineseNumber, isGiven, quantitiesIn } from './quantities'

const shown = (text: string) => quantitiesIn(text).map(({ value, unit }) => `${value} ${unit}`.trim())

describe('Chinese numbers', () => {
  it.each([
    ['七', 7],
    ['十', 10],
    ['二十五', 25],
    ['一百零八', 108],
    ['三千五百', 3500],
    ['一万二千', 12_000],
    ['两亿', 200_000_000],
    ['半', 0.5],
    ['二〇二六', 2026],
  ])('%s is %d', (text, value) => {
    expect(chineseNumber(text)).toBe(value)
  })
})

describe('quantities', () => {
  it.each([
    ['退299元，再赔897块钱', ['299 money', '897 money']],
    ['3,500元', ['3500 money']],
    ['三千五百元就是3500元', ['3500 money', '3500 money']],
    ['不足一千按一千', ['1000', '1000']],
    ['七天内，第七日', ['7 day', '7 day']],
    ['7个工作日', ['7 workday']],
    ['百分之三十，也就是30%', ['30 percent', '30 percent']],
    ['赔三倍', ['3 times']],
    ['打七折', ['7 tenths']],
    ['2026年3月15日', ['2026 year', '3 month', '15 day']],
    ['两年零三个月', ['2 year', '3 month']],
    ['半年', ['0.5 year']],
    ['打12315', ['12315']],
    ['第二十五条', ['25 article']],
    ['三分之一', ['3 parts']],
    ['１０万元', ['100000 money']],
    ['分3次', ['3 count']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it.each(['一起去，统一办理', '留一份证据', '千万别慌', '一般都能退', '万一不退', '三包', '说一下', '百分百'])(
    'none in %s',
    text => {
      expect(shown(text)).toEqual([])
    },
  )

  it('every figure of a text is among its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123.一二十百万半两第天元月年%倍条个分之 ，') }), text => {
        const own = quantitiesIn(text)
        expect(own.every(quantity => isGiven(quantity, own))).toBe(true)
        expect(own.every(({ value }) => !Number.isNaN(value))).toBe(true)
      }),
    )
  })
})
