import fc from 'fast-check'
import { type MessageKind, messageKindNames, messageKinds } from '../../src/contract/messages'
import { templateData } from './rules-message'

const reply = { subject: '劳动报酬', status: '已回复', at: '2026-11-23 18:05', hint: '点开看看' }

it.each([
  ['a short text stays', { subject: '工资' }, 'thing1', '工资'],
  [
    'a text of twenty stays whole',
    { subject: '一二三四五六七八九十一二三四五六七八九十' },
    'thing1',
    '一二三四五六七八九十一二三四五六七八九十',
  ],
  [
    'a longer one is cut and says so',
    { subject: '一二三四五六七八九十一二三四五六七八九十百' },
    'thing1',
    '一二三四五六七八九十一二三四五六七八九…',
  ],
  ['an emoji is one character and is not torn', { subject: '😀'.repeat(21) }, 'thing1', `${'😀'.repeat(19)}…`],
  ['lines become one', { subject: ' 工资\n没发 ' }, 'thing1', '工资 没发'],
  ['nothing is a dash, for WeChat refuses nothing', { subject: '  ' }, 'thing1', '-'],
  ['a phrase has five characters', { status: '正在等您补充材料' }, 'phrase2', '正在等您补'],
  ['a phrase has Chinese only', { status: '已回复 OK！' }, 'phrase2', '已回复'],
  ['a time stays', {}, 'time3', '2026-11-23 18:05'],
])('%s', (_title, change, key, value) => {
  expect(templateData('adviceReply', { ...reply, ...change })[key]).toEqual({ value })
})

it.each([
  ['a missing field', { ...reply, hint: undefined }],
  ['an unknown field', { ...reply, words: '她说的话' }],
  ['an inherited name', { ...reply, constructor: 'x' }],
  ['a phrase without Chinese', { ...reply, status: 'OK' }],
  ['a time that is none', { ...reply, at: '明天下午' }],
])('%s is a mistake of the domain and throws', (_title, fields) => {
  expect(() => templateData('adviceReply', fields as Record<string, string>)).toThrow(TypeError)
})

/** WeChat: 参数值限制 */
const taken: Readonly<Record<string, RegExp>> = {
  thing: /^[^\n]{1,20}$/u,
  phrase: /^\p{Script=Han}{1,5}$/u,
  time: /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/,
}

it('whatever people have written, WeChat takes every field of every kind', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 })
  fc.assert(
    fc.property(fc.constantFrom<MessageKind>(...messageKindNames), text, (kind, words) => {
      const wanted: Readonly<Record<string, { key: string }>> = messageKinds[kind].fields
      const value = (key: string) =>
        key.startsWith('time') ? '2026-11-23 18:05' : key.startsWith('phrase') ? `回${words}` : words
      const fields = Object.fromEntries(Object.entries(wanted).map(([name, { key }]) => [name, value(key)]))
      const data = Object.entries(templateData(kind, fields))
      return (
        data.length === Object.keys(wanted).length &&
        data.every(([key, field]) => taken[key.replace(/\d+$/, '')]?.test(field.value))
      )
    }),
  )
})

it('the table has no template field twice', () => {
  for (const { fields } of Object.values(messageKinds)) {
    const keys = Object.values(fields).map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
  }
})
