import { type Bounds, boundsOf } from './bounds'
import { encodeKey } from './keys'

/** bounds as a reader writes them, for numbers */
function written(bounds: Bounds): string {
  if (bounds === undefined) return 'any'
  return bounds
    .map(
      ({ low, lowOpen, high, highOpen }) => `${lowOpen ? '(' : '['}${name(low)} ${name(high)}${highOpen ? ')' : ']'}`,
    )
    .join(' or ')
}

const names = new Map([1, 2, 5, 9].map(n => [encodeKey(n).toString('hex'), String(n)]))
const name = (key: Buffer) => names.get(key.toString('hex')) ?? (key.length === 1 ? 'edge' : '?')

const examples: [query: Record<string, unknown>, bounds: string][] = [
  [{}, 'any'],
  [{ b: 1 }, 'any'],
  [{ a: 1 }, '[1 1]'],
  [{ a: { $in: [1, 5, 1] } }, '[1 1] or [5 5]'],
  [{ a: { $in: [] } }, ''],
  [{ a: { $gt: 1, $lte: 5 } }, '(1 5]'],
  [{ a: { $gt: 1 } }, '(1 edge)'],
  [{ a: { $lt: 5 } }, '[edge 5)'],
  [{ a: { $gt: 1, $gte: 1, $lte: 5, $lt: 5 } }, '(1 5)'],
  [{ a: { $gte: 5, $lte: 5 } }, '[5 5]'],
  [{ a: { $gt: 5, $lte: 5 } }, ''],
  [{ a: { $gt: 9, $lt: 1 } }, ''],
  [{ a: { $in: [1, 5, 9], $gt: 1 } }, '[5 5] or [9 9]'],
  [{ $and: [{ a: { $gt: 1 } }, { a: { $lt: 9 } }] }, '(1 9)'],
  [{ $or: [{ a: 1 }, { a: { $gt: 5 } }] }, '[1 1] or (5 edge)'],
  [{ $or: [{ a: 1 }, { b: 2 }] }, 'any'],
  [{ a: { $gt: 1 }, $or: [{ a: 1 }, { a: 5, b: 2 }] }, '[5 5]'],
  [{ $nor: [{ a: 1 }] }, 'any'],
  [{ a: { $ne: 1 } }, 'any'],
  [{ a: /x/ }, 'any'],
  [{ a: { $not: { $gt: 1 } } }, 'any'],
]

describe('bounds of a condition', () => {
  it.each(examples)('%j', (query, expected) => {
    expect(written(boundsOf(query, 'a', false))).toBe(expected)
  })

  it('are not intersected when a document may have several keys', () => {
    expect(written(boundsOf({ a: { $gt: 5, $lt: 2 } }, 'a', true))).not.toBe('')
    expect(written(boundsOf({ a: { $gt: 5, $in: [1, 2] } }, 'a', true))).toBe('[1 1] or [2 2]')
  })
})
