import { ruleOf, standing, typedOf } from './state'

const rule = { from: '2026-12-01', purse: 'volunteer' as const, first: 200, later: 50, dayCap: 600, monthCap: 3000 }

it('a rule is typed as it reads, and read as it was typed', () => {
  expect(typedOf(rule, '2026-12-01')).toMatchObject({ first: '2', later: '0.5', dayCap: '6', monthCap: '30' })
  expect(ruleOf(typedOf(rule, '2026-12-01'))).toEqual(rule)
  expect(ruleOf(typedOf(undefined, '2026-12-01'))).toEqual(rule)
})

it.each([
  ['later than first', { later: '3' }],
  ['a day below one', { dayCap: '1' }],
  ['a month below a day', { monthCap: '5' }],
  ['more than the ceiling', { monthCap: '1001' }],
  ['nothing', { first: '' }],
  ['words', { first: '两分' }],
  ['no day', { from: '' }],
])('%s is no rule', (_name, more) => expect(ruleOf({ ...typedOf(rule, '2026-12-01'), ...more })).toBeUndefined())

it('earning nothing is a rule', () => {
  expect(ruleOf({ ...typedOf(rule, '2026-12-01'), first: '0', later: '0' })).toMatchObject({ first: 0, later: 0 })
})

it('of several, the latest that has begun holds', () => {
  const days = ['2026-01-01', '2026-03-01', '2026-02-01', '2026-04-01', '2026-05-01'].map(from => ({ from }))
  const { now, coming, past } = standing(days, '2026-03-15')
  expect(now).toEqual({ from: '2026-03-01' })
  expect(coming.map(({ from }) => from)).toEqual(['2026-04-01', '2026-05-01'])
  expect(past.map(({ from }) => from)).toEqual(['2026-02-01', '2026-01-01'])
  expect(standing([], '2026-03-15')).toEqual({ now: undefined, coming: [], past: [] })
})
