import { phoneNumbers } from './phone-numbers'

describe('numbers in a text that can be called', () => {
  it('finds hotlines, landlines and free lines, each once', () => {
    expect(phoneNumbers('先打12315，不行再打 12345；12315 也能查进度')).toEqual(['12315', '12345'])
    expect(phoneNumbers('区局电话0352-1234567，或 400-123-4567')).toEqual(['0352-1234567', '400-123-4567'])
  })

  it('does not take sums, days, articles or longer numbers for a telephone', () => {
    expect(phoneNumbers('赔500元，2014-03-15起施行，第110120条，7日内，价款三倍')).toEqual([])
    expect(phoneNumbers('订单号1231512345，卡号6222')).toEqual([])
  })
})
