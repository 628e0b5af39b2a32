import * as z from 'zod/mini'
import type { OutputOf } from '@/contract/define'
import { rights } from '@/contract/rights'
import { check } from './check'
import { blank, type Form, firstQuestion, formOf, inputOf, isBlank } from './form'

const filled: Form = {
  title: ' 共享雨伞的押金不退 ',
  group: { id: 'service', title: '服务' },
  questions: '雨伞押金退不出来\n\n  还了伞还在计费 \n伞坏了还不进去\n',
  conclusion: '能退。',
  citations: [
    { law: 'consumer-regs', name: '消保法实施条例', article: 20, part: '', digest: '押金要退' },
    { law: 'ecommerce-law', name: '电子商务法', article: 21, part: ' 第一款 ', digest: '押金要退' },
  ],
  working: '',
  evidence: '借还的截图',
  channels: '打12315',
  deadlines: '',
  traps: ' \n',
  related: [{ id: 'deposit-refund', title: '押金不退' }],
}

it('a filled form is what the contract takes: one item a line, without empty ones', () => {
  const input = inputOf(filled, undefined)
  expect(input).toMatchObject({
    title: '共享雨伞的押金不退',
    questions: ['雨伞押金退不出来', '还了伞还在计费', '伞坏了还不进去'],
    citations: [
      { law: 'consumer-regs', article: 20 },
      { law: 'ecommerce-law', article: 21, part: '第一款' },
    ],
    traps: [],
    related: ['deposit-refund'],
  })
  expect(z.safeParse(rights.draftCard.input, input).success).toBe(true)
  expect(inputOf(filled, 'desk-1')).toMatchObject({ id: 'desk-1' })
  expect(check(filled)).toEqual({})
})

it('a card that was handed in reads back as the same form', () => {
  const { id: _, ...text } = inputOf(filled, undefined)
  const basis = filled.citations.map(({ law, name, article, digest }) => ({ lawId: law, law: name, article, digest }))
  const opened = { draft: { text }, card: { basis, related: filled.related }, group: '服务' }
  const form = formOf(opened as unknown as OutputOf<typeof rights.draft>)
  expect(inputOf(form, undefined)).toEqual(inputOf(filled, undefined))
  expect(form.citations[0]).toMatchObject({ name: '消保法实施条例', digest: '押金要退' })
})

it('an article that the register has lost stays in the form, under its id', () => {
  const text = inputOf(filled, undefined)
  const opened = { draft: { text }, card: { basis: [], related: [] }, group: '服务' }
  const form = formOf(opened as unknown as OutputOf<typeof rights.draft>)
  expect(form.citations[0]).toMatchObject({ law: 'consumer-regs', name: 'consumer-regs', digest: '' })
})

it('an empty form is blank, and says at each field that it needs what is missing', () => {
  expect(isBlank(blank)).toBe(true)
  expect(isBlank({ ...blank, traps: ' \n ' })).toBe(true)
  expect(isBlank({ ...blank, related: filled.related })).toBe(false)
  expect(isBlank({ ...blank, group: filled.group })).toBe(false)
  expect(Object.keys(check(blank)).sort()).toEqual([
    'channels',
    'citations',
    'conclusion',
    'evidence',
    'group',
    'questions',
    'title',
  ])
})

it.each<[keyof Form, string, string]>([
  ['title', '题'.repeat(32), '最多 30 个字，多了 2 个'],
  ['questions', '只有\n两句', '至少写 3 句'],
  ['questions', `甲\n\n乙\n${'丙'.repeat(46)}`, '第 4 行太长，最多 45 个字'],
  ['questions', '问\n'.repeat(31), '最多 30 句'],
  ['conclusion', '能'.repeat(91), '最多 90 个字，多了 1 个'],
  ['traps', '坑\n'.repeat(11), '最多 10 条'],
  ['evidence', '证'.repeat(121), '第 1 行太长，最多 120 个字'],
])('%s that does not fit says so: %#', (field, value, says) => {
  expect(check({ ...filled, [field]: value })).toEqual({ [field]: says })
})

it.each([
  ['押金退不出来怎么办？我问了三次都不理我。', '押金退不出来怎么办'],
  ['\n  厂里拖工资\n三个月了', '厂里拖工资'],
  ['长'.repeat(60), '长'.repeat(45)],
  ['', ''],
])('of a consultation the first sentence becomes the first question: %#', (question, first) => {
  expect(firstQuestion(question)).toBe(first)
})
