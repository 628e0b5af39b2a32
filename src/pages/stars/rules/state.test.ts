import { firstStarRule } from '@/contract/stars/rule'
import { criteriaOf, typedOf } from './state'

it('every level, typed and read, is itself', () => {
  for (const level of firstStarRule.levels) expect(criteriaOf(typedOf(level))).toEqual(level)
})

it.each([{ points: 'x' }, { days: '1.5' }, { services: '' }])('%j is no level', wrong => {
  expect(criteriaOf({ points: '2', days: '2', services: '2', ...wrong })).toBeUndefined()
})
