import * as fc from 'fast-check'
import { type PostState, postStates } from '@/contract/honours'
import { actsOf, mainActOf } from './acts'

it.each([
  ['draft', undefined, true, ['show', 'edit', 'drop']],
  ['draft', '王芳', true, ['ask', 'record', 'edit', 'drop']],
  ['asking', '王芳', true, ['ask', 'record', 'edit', 'drop']],
  ['ready', '王芳', true, ['edit', 'sendBack', 'drop']],
  ['ready', '王芳', false, ['release', 'edit', 'sendBack', 'drop']],
  ['public', '王芳', false, ['correct', 'withdraw']],
  ['public', undefined, false, ['correct', 'withdraw']],
  ['withdrawn', '王芳', false, []],
  ['dropped', undefined, false, []],
] as const)('%s, name %s, own %s: %j', (state, name, own, acts) => {
  expect(actsOf({ state, name, own })).toEqual(acts)
})

const abouts = fc.record({
  state: fc.constantFrom(...(Object.keys(postStates) as PostState[])),
  name: fc.constantFrom(undefined, '王芳'),
  own: fc.boolean(),
})

it('a name never goes up by one hand, and what brings it on is one of the acts', () => {
  fc.assert(
    fc.property(abouts, about => {
      const acts = actsOf(about)
      if (about.name !== undefined) expect(acts).not.toContain('show')
      if (about.own) expect(acts).not.toContain('release')
      const main = mainActOf(about)
      if (main !== undefined) expect(acts).toContain(main)
    }),
  )
})
