import fc from 'fast-check'
import { hasPersonalNumber, masked, maskNumbers } from './rules-personal-numbers'

describe('masking', () => {
  it.each([
    ['我的电话13800138000，打给我', `我的电话${masked}，打给我`],
    ['手机 138 0013 8000 不通', `手机 ${masked} 不通`],
    ['138-0013-8000', masked],
    ['１３８００１３８０００', masked],
    ['一三八零零一三八零零零找我', `${masked}找我`],
    ['身份证140202195001011234', `身份证${masked}`],
    ['身份证14020219500101123X的', `身份证${masked}的`],
    ['卡号6222 0202 0001 2345 678', `卡号${masked}`],
    ['座机0352-2821234', `座机${masked}`],
  ])('%s', (text, expected) => {
    expect(maskNumbers(text)).toBe(expected)
  })

  it.each(['打12315没人接', '花了三千五百块', '2026-11-23买的', '退299赔897', '第二十五条说的', '一二三四五'])(
    'leaves %s',
    text => {
      expect(maskNumbers(text)).toBe(text)
    },
  )

  it('leaves no eleven digits in a row, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^1[3-9]\d{9}$/), fc.string(), (before, phone, after) => {
        expect(maskNumbers(`${before}${phone}${after}`)).not.toContain(phone)
      }),
    )
  })

  it('of what is masked changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 -零一八Xx甲') }), text => {
        expect(maskNumbers(maskNumbers(text))).toBe(maskNumbers(text))
      }),
    )
  })
})

describe('a card for everybody', () => {
  it.each([
    '找老王13800138000',
    '138 0013 8000',
    '+8613800138000',
    '１３８００１３８０００',
    '14020219500101123x',
    '账号6222020200012345678',
  ])('may not hold %s', text => {
    expect(hasPersonalNumber(text)).toBe(true)
  })

  it.each(['打12315', '96110', '法律援助中心0352-2821234', '400-810-1234', '2026年11月23日', '3000元'])(
    'may hold %s',
    text => {
      expect(hasPersonalNumber(text)).toBe(false)
    },
  )
})
