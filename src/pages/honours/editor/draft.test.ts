import { differs, leftName, postDraftOf, tellsNumber, typedOf } from './draft'

const draft = { title: '雪天扫路', text: '赵铁柱一早扫完三个单元。', name: '赵铁柱' }

it('what was written is what is sent', () => {
  expect(postDraftOf(typedOf(draft))).toEqual(draft)
  expect(differs(typedOf(draft), draft)).toBe(false)
})

it.each([
  ['no title', { title: ' ' }],
  ['no text', { text: '' }],
  ['a name that is wanted and empty', { name: ' ' }],
])('%s: nothing is sent', (_, more) => {
  expect(postDraftOf({ ...typedOf(draft), ...more })).toBeUndefined()
})

it('a name that is switched off is not sent, but seen where it is left in the words', () => {
  const unnamed = { ...typedOf(draft), named: false }
  expect(postDraftOf(unnamed)).toEqual({ title: draft.title, text: draft.text })
  expect(leftName(unnamed)).toBe('赵铁柱')
  expect(leftName({ ...unnamed, text: '他一早扫完三个单元。' })).toBeUndefined()
  expect(leftName({ ...unnamed, text: '赵师傅一早扫完三个单元。' })).toBe('赵师傅')
  expect(differs(unnamed, draft)).toBe(true)
})

it('numbers are told', () => {
  expect(tellsNumber({ ...typedOf(draft), text: '打 13800138000' })).toBe(true)
  expect(tellsNumber(typedOf(draft))).toBe(false)
})
