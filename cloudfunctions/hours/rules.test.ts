import fc from 'fast-check'
import { proposed, verdictProblem } from './rules-review'
import { counted, flagsOf, minutesOf, overlapOf } from './rules-times'

const at = (time: string) => Date.parse(`2026-11-26T${time}:00+08:00`)
const window = { startsAt: at('09:00'), endsAt: at('11:00') }
const later = at('13:00')

describe('what counts', () => {
  it.each([
    ['the whole activity', '09:00', '11:00', 120],
    ['who came early begins with it', '08:40', '11:00', 120],
    ['who came late begins then', '09:20', '11:00', 100],
    ['who left early ends then', '09:00', '10:30', 90],
    ['who left late ends with it', '09:00', '11:40', 120],
    ['who signed out before it began has nothing', '08:40', '08:50', 0],
    ['who came when it was over has nothing', '11:10', '11:20', 0],
    ['nobody signed out: until the end', '09:30', undefined, 90],
  ])('%s', (_title, came, left, minutes) => {
    const presence = { ...window, in: at(came), ...(left !== undefined && { out: at(left) }) }
    expect(minutesOf(counted(presence))).toBe(minutes)
  })

  it('the minutes of coming and leaving count too', () => {
    const presence = { ...window, in: at('09:20') + 59_000, out: at('10:20') + 1_000 }
    expect(minutesOf(counted(presence))).toBe(61)
  })

  it.each([
    [{ in: at('08:40'), out: at('11:00') }, ['early']],
    [{ in: at('09:20'), out: at('11:30') }, ['late', 'overrun']],
    [{ in: at('09:00') }, ['forgotten']],
    [{ in: at('09:00'), out: at('11:00'), outBy: 'said' as const }, ['said']],
    [{ in: at('09:00'), inBy: 'sheet' as const, out: at('11:00') }, ['sheet']],
    [{ in: at('09:00'), out: at('11:00') }, []],
  ])('is flagged', (presence, flags) => expect(flagsOf({ ...window, ...presence }, later)).toEqual(flags))
})

const span = fc.tuple(fc.nat({ max: 300 }), fc.nat({ max: 120 })).map(([from, long]) => [from, from + long] as const)
const ms = ([from, to]: readonly [number, number]) => [from * 60_000, to * 60_000] as const

it('the same minute counts once, however many services lie over it', () => {
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 6 }), (own, others) => {
      const minutes = Array.from({ length: own[1] - own[0] }, (_, minute) => own[0] + minute)
      const covered = minutes.filter(minute => others.some(([from, to]) => from <= minute && minute < to)).length
      expect(overlapOf(ms(own), others.map(ms))).toBe(covered)
    }),
    { numRuns: 1_000 },
  )
})

describe('a verdict', () => {
  it.each([
    ['what the clock says, done well', { minutes: 90, level: 'good' }, { minutes: 90, overlap: 0 }, undefined],
    ['fewer minutes', { minutes: 60, level: 'good' }, { minutes: 90, overlap: 0 }, 'REASON_MISSING'],
    ['excellent', { minutes: 90, level: 'excellent' }, { minutes: 90, overlap: 0 }, 'REASON_MISSING'],
    [
      'excellent, with a word',
      { minutes: 90, level: 'excellent', reason: '带伤坚持' },
      { minutes: 90, overlap: 0 },
      undefined,
    ],
    [
      'time that counts elsewhere',
      { minutes: 90, level: 'good', reason: '都做了' },
      { minutes: 90, overlap: 30 },
      'OVERLAPS',
    ],
    ['what is left of it', { minutes: 60, level: 'good' }, { minutes: 90, overlap: 30 }, undefined],
    ['an empty word', { minutes: 60, level: 'good', reason: '' }, { minutes: 90, overlap: 0 }, 'REASON_MISSING'],
  ] as const)('%s', (_title, verdict, judged, problem) => {
    expect(verdictProblem(judged, verdict)?.code).toBe(problem)
    expect(proposed(judged)).toBeGreaterThanOrEqual(0)
  })
})
