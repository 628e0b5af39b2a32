import { draftOf, emptyDraft, tellsNumber } from './draft'

const typed = { ...emptyDraft('2026-11-26'), whom: ' 李师傅 ', what: '扫雪 ' }

it('is complete without a witness, and trimmed', () => {
  expect(draftOf('pc.beiguan.c01', typed)).toEqual({
    node: 'pc.beiguan.c01',
    whom: '李师傅',
    what: '扫雪',
    witness: '',
    day: '2026-11-26',
  })
})

it.each([
  ['a place', undefined, typed],
  ['somebody', 'pc', { ...typed, whom: ' ' }],
  ['what was done', 'pc', { ...typed, what: '' }],
  ['a day', 'pc', { ...typed, day: '' }],
])('is nothing without %s', (_, node, draft) => {
  expect(draftOf(node, draft)).toBeUndefined()
})

it.each([
  [['李师傅', '电话 138 0013 8000'], true],
  [['李师傅', '3号楼2单元扫雪'], false],
] as const)('%j tells a number: %s', (words, tells) => {
  expect(tellsNumber(...words)).toBe(tells)
})
