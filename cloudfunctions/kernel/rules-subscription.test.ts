import fc from 'fast-check'
import { claim, giveBack, type Permissions, refusedByPerson } from './rules-subscription'

const day = 86_400_000
const known: Permissions = { openid: 'o', counts: { adviceReply: 2, classSoon: 1 }, claims: [] }

it('one message takes one permission of its kind', () => {
  expect(claim(known, 'adviceReply', 'r1', 5)).toEqual({
    openid: 'o',
    counts: { adviceReply: 1, classSoon: 1 },
    claims: [{ row: 'r1', at: 5 }],
  })
  expect(claim(known, 'classSoon', 'r1', 5)?.counts).toEqual({ adviceReply: 2 })
})

it('the last permission takes the OPENID with it', () => {
  const last: Permissions = { openid: 'o', counts: { classSoon: 1 }, claims: [] }
  expect(claim(last, 'classSoon', 'r1', 5)).toEqual({ openid: null, counts: {}, claims: [{ row: 'r1', at: 5 }] })
})

it.each([
  ['without a permission of the kind', known, 'appointment', 'r1'],
  ['of a row that has claimed before', { ...known, claims: [{ row: 'r1', at: 1 }] }, 'adviceReply', 'r1'],
  ['to a person without OPENID', { ...known, openid: null }, 'adviceReply', 'r1'],
] as const)('a message %s takes nothing', (_title, permissions, kind, row) => {
  expect(claim(permissions, kind, row, 5)).toBeUndefined()
})

it('a claim is forgotten after a day, when its row cannot come up any more', () => {
  const fresh = { row: 'fresh', at: day }
  const claims = [{ row: 'old', at: 0 }, fresh]
  expect(claim({ ...known, claims }, 'adviceReply', 'r1', day + 1)?.claims).toEqual([fresh, { row: 'r1', at: day + 1 }])
})

it('what WeChat did not send is given back as it was, once', () => {
  for (const kind of ['adviceReply', 'classSoon'] as const) {
    const after = claim(known, kind, 'r1', 5)
    if (!after) throw new Error('expected a claim')
    const back = giveBack(after, kind, 'r1', 'o')
    expect(back).toEqual(known)
    expect(back && giveBack(back, kind, 'r1', 'o')).toBeUndefined()
  }
})

it('a person who said no in WeChat is not written to any more', () => {
  expect(refusedByPerson({ ...known, claims: [{ row: 'r1', at: 5 }] })).toEqual({
    openid: null,
    counts: {},
    claims: [{ row: 'r1', at: 5 }],
  })
})

it('never is more sent than was allowed, and the OPENID is there exactly as long as a message may be sent', () => {
  const row = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.array(row, { maxLength: 12 }), (allowed, rows) => {
      let now: Permissions = { openid: 'o', counts: { classSoon: allowed }, claims: [] }
      let sent = 0
      for (const id of rows) {
        const next = claim(now, 'classSoon', id, 1)
        if (next) sent += 1
        now = next ?? now
        expect(now.openid === null).toBe(Object.keys(now.counts).length === 0)
      }
      expect(sent).toBe(Math.min(allowed, new Set(rows).size))
    }),
  )
})
