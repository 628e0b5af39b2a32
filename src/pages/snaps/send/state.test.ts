import fc from 'fast-check'
import { maskNumbers } from '@/contract/masked-numbers'
import { type Category, isOf, type SnapKind, snapDefaults } from '@/contract/snaps'
import { categoryOf, emptyTyped, inputOf, isKind, typedFrom } from './state'
import { suggestedCategory } from './suggest'

const place = { node: 'pc.beiguan.c01', title: '北关社区' }
const spot = { longitude: 113.3, latitude: 40.09 }

it.each([
  ['praise', '', undefined],
  ['praise', '公交车在斑马线前停下来', 'crossing'],
  ['praise', '捡到钱包等失主', 'honesty'],
  ['praise', '小伙子帮老人提东西', 'helping'],
  ['praise', '遛狗的都牵着绳', 'pets'],
  ['attention', '', undefined],
  ['attention', '楼道里堆满了纸箱', 'occupied'],
  ['attention', '井盖没了一块', 'hazard'],
  ['attention', '路灯坏了半个月', 'damage'],
  ['attention', '垃圾三天没人收', 'litter'],
] as const)('%s “%s” points to %s', (kind, words, expected) => {
  expect(suggestedCategory(kind as SnapKind, words)).toBe(expected)
})

it('whatever is written, the suggestion is of the kind', () => {
  const kinds = fc.constantFrom<SnapKind>('praise', 'attention')
  fc.assert(
    fc.property(kinds, fc.string(), (kind, words) => {
      const suggested = suggestedCategory(kind, words)
      return suggested === undefined || isOf(kind, suggested)
    }),
  )
})

it('what was chosen stays, whatever is written; one of the other kind does not', () => {
  const chosen = { ...emptyTyped('attention'), category: 'damage' as Category, words: '垃圾没人收' }
  expect(categoryOf(chosen)).toBe('damage')
  expect(categoryOf({ ...chosen, kind: 'praise' })).toBeUndefined()
})

it('nothing is sent without a place, without a category, or with words that are too long', () => {
  const typed = { ...emptyTyped('praise'), category: 'sorting' as Category }
  expect(inputOf(emptyTyped('praise'), place)).toBeUndefined()
  expect(inputOf(typed, undefined)).toBeUndefined()
  expect(inputOf({ ...typed, words: '长'.repeat(snapDefaults.wordsMost + 1) }, place)).toBeUndefined()
  expect(inputOf(typed, place)).toEqual({
    ...{ kind: 'praise', category: 'sorting', node: place.node, where: '', words: '', anonymous: false },
  })
})

it('whom it is about goes along with praise only', () => {
  const typed = { ...emptyTyped('praise'), words: '帮老人提东西', whom: ' 赵师傅 ', spot }
  expect(inputOf(typed, place)).toMatchObject({ whom: '赵师傅', spot })
  expect(inputOf({ ...typed, kind: 'attention', category: 'matter' }, place)).not.toHaveProperty('whom')
})

it('what was refused comes back as it was, and is the same when it is sent again', () => {
  const input = {
    ...inputOf({ ...emptyTyped('praise'), words: '帮老人提东西', whom: '赵师傅', spot }, place),
    anonymous: true,
  }
  const typed = typedFrom(input, place.title)
  expect(inputOf(typed, typed.place)).toEqual(input)
  expect(typedFrom(input, undefined).place).toBeUndefined()
  expect(typedFrom({}, undefined)).toEqual(emptyTyped('praise'))
})

it('an address may say the kind, or nonsense', () => {
  expect([isKind('praise'), isKind('attention'), isKind('toString'), isKind(undefined)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})

it.each([
  ['电话13800138000', true],
  ['身份证 110105194912310021', true],
  ['３号楼２单元', false],
  ['热线12345', false],
])('“%s” holds a number that will be hidden: %s', (words, hidden) => {
  expect(maskNumbers(words) !== words).toBe(hidden)
})
