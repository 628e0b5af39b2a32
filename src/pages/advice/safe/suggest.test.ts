import { suggestsSafeMode } from './suggest'

it.each(['他喝了酒就打我', '老公动手', '把我锁在屋里不让出门', '想申请保护令', '他偷看我手机'])(
  '%s suggests it',
  text => {
    expect(suggestsSafeMode(text)).toBe(true)
  },
)

it.each(['老板不发工资', '打官司要多少钱', '打电话给 12315 没人接', '遗嘱怎么写'])('%s does not', text => {
  expect(suggestsSafeMode(text)).toBe(false)
})

it('a card about violence suggests it whatever is written', () => {
  expect(suggestsSafeMode('', 'family-violence')).toBe(true)
  expect(suggestsSafeMode('', 'protection-order')).toBe(true)
  expect(suggestsSafeMode('', 'maternity-leave')).toBe(false)
})
