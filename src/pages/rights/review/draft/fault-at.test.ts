import { faultAt } from './fault-at'
import { blank } from './form'

const form = {
  ...blank,
  citations: [{ law: 'consumer-regs', name: '消保法实施条例', article: 20, part: '', digest: '' }],
}

it.each([
  ['CARD_TEXT_PERSONAL', { field: 'traps' }, 'traps', '“容易踩的坑”里有手机号'],
  ['CARD_NUMBER_IN_PROSE', { field: 'working', text: '第二十条' }, 'working', '“第二十条”'],
  ['CARD_NAME_SUPERSEDED', { field: 'channels', name: '工商局', why: '改名了' }, 'channels', '“工商局”：改名了'],
  ['CARD_QUESTION_TAKEN', { position: 2, title: '押金不退' }, 'questions', '第 2 个问法“押金不退”'],
  ['CARD_GROUP_UNKNOWN', undefined, 'group', '没有这个分组'],
  ['CARD_RELATED_UNKNOWN', { card: 'x' }, 'related', '找不到了'],
  ['CARD_LAW_AMENDED', { law: '消保法实施条例', inForce: '2027-01-01' }, 'citations', '消保法实施条例改过了'],
  [
    'CARD_ARTICLE_SUPERSEDED',
    { law: '网络交易办法', article: 18, why: '停用了' },
    'citations',
    '第十八条不能引用：停用了',
  ],
] as const)('%s is said at its field, in plain words', (code, detail, field, says) => {
  const wrong = faultAt({ code, ...(detail && { detail }) }, form)
  expect(Object.keys(wrong ?? {})).toEqual([field])
  expect(wrong?.[field]).toContain(says)
  expect(wrong?.[field]).not.toMatch(/[a-z]/)
})

it('a law is called by its name, also where the cloud knows it by its id only', () => {
  const error = { code: 'CARD_ARTICLE_UNKNOWN', detail: { law: 'consumer-regs', article: 20 } }
  expect(faultAt(error, form)?.citations).toContain('消保法实施条例第二十条')
})

it('fields that the contract refuses are told one by one', () => {
  const error = { code: 'BAD_INPUT', detail: { fields: ['citations.0.part', 'title', '*'] } }
  expect(Object.keys(faultAt(error, form) ?? {}).sort()).toEqual(['citations', 'title'])
})

it.each([
  [{ code: 'OFFLINE' }],
  [{ code: 'CARD_NOT_YOURS' }],
  [{ code: 'CARD_TEXT_PERSONAL' }],
  [{ code: 'CARD_TEXT_PERSONAL', detail: { field: 'constructor' } }],
  [{ code: 'BAD_INPUT', detail: { fields: ['*'] } }],
  [{ code: 'toString' }],
])('what is about no field of the form is not put at one: %j', error => {
  expect(faultAt(error, form)).toBeUndefined()
})
