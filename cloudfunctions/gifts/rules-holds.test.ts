import { batchWords, calledAs, heldWords, holdsOf } from './rules-holds'

const tea = { item: 'tea', lot: 't1', name: '姜茶', count: 1, number: 'A1' }
const more = { ...tea, lot: 't2', count: 2, number: 'B2' }
const cup = { item: 'cup', lot: 'c1', name: '保温杯', count: 1 }

it('finds a pack by every place with every item and batch, each once', () =>
  expect(holdsOf(['pc', 'pc.a'], [tea, more])).toEqual([
    ...['pc|tea', 'pc|t1', 'pc|t2'],
    ...['pc.a|tea', 'pc.a|t1', 'pc.a|t2'],
  ]))

it('says what was in it, and which batches have a number', () => {
  expect(heldWords([tea, cup, more])).toBe('姜茶×3、保温杯×1')
  expect(batchWords([tea, cup, more])).toBe('姜茶 A1、姜茶 B2')
  expect([heldWords([]), batchWords([])]).toEqual(['', ''])
})

it.each([
  ['王桂花', { name: '王桂花' }],
  [' 王桂花 0421 ', { name: '王桂花', last4: '0421' }],
  ['王桂花0421', { name: '王桂花0421' }],
  ['0421', { name: '0421' }],
])('%p is looked for as %p', (words, called) => expect(calledAs(words)).toEqual(called))
