import fc from 'fast-check'
import { piecesOf, pushedCheck, together, type Verdict, verdictOf } from './rules-checks'

it.each<[unknown, Verdict]>([
  [{ suggest: 'pass', label: 100 }, 'pass'],
  [{ suggest: 'review', label: 21000 }, 'doubtful'],
  [{ suggest: 'risky', label: 20006 }, 'refused'],
  [{ suggest: 'constructor' }, 'unknown'],
  [{ suggest: 7 }, 'unknown'],
  [{}, 'unknown'],
  [null, 'unknown'],
  [undefined, 'unknown'],
])('%j is %s', (result, verdict) => {
  expect(verdictOf(result)).toBe(verdict)
})

it.each<[Verdict[], Verdict]>([
  [[], 'pass'],
  [['pass', 'pass'], 'pass'],
  [['pass', 'unknown'], 'unknown'],
  [['unknown', 'doubtful', 'pass'], 'doubtful'],
  [['doubtful', 'refused'], 'refused'],
])('%j together is %s', (all, verdict) => {
  expect(together(all)).toBe(verdict)
})

const event = { MsgType: 'event', Event: 'wxa_media_check', trace_id: '60ae120f-371d5872', errcode: 0 }

it.each([
  [
    { ...event, result: { suggest: 'pass' } },
    { trace: '60ae120f-371d5872', verdict: 'pass' },
  ],
  [
    { ...event, errcode: -1008 },
    { trace: '60ae120f-371d5872', verdict: 'unknown' },
  ],
  [
    { ...event, errcode: -1008, result: { suggest: 'pass' } },
    { trace: '60ae120f-371d5872', verdict: 'unknown' },
  ],
  [{ ...event, Event: 'subscribe' }, undefined],
  [{ ...event, MsgType: 'text' }, undefined],
  [{ ...event, trace_id: 7 }, undefined],
  [{ ...event, trace_id: { $ne: '' } }, undefined],
  [{ ...event, trace_id: 'a/b' }, undefined],
  [{ Type: 'Timer' }, undefined],
  [null, undefined],
  ['event', undefined],
])('the event %j is read as %j', (content, read) => {
  expect(pushedCheck(content)).toEqual(read)
})

it('pieces fit WeChat’s limit, are whole characters and leave nothing out; what stands across a cut is whole in one', () => {
  const text = fc.string({ unit: fc.constantFrom('字', 'a', '😀', '。'), minLength: 1, maxLength: 9_000 })
  fc.assert(
    fc.property(text, fc.nat(), (words, place) => {
      const pieces = piecesOf(words)
      expect(pieces.every(piece => piece.length <= 2_500 && !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece))).toBe(
        true,
      )
      const characters = [...words]
      const from = place % characters.length
      const part = characters.slice(from, from + 20).join('')
      expect(pieces.some(piece => piece.includes(part))).toBe(true)
    }),
    { numRuns: 60 },
  )
})

it('blank texts have no pieces', () => {
  expect([piecesOf(''), piecesOf(' \n')]).toEqual([[], []])
})
