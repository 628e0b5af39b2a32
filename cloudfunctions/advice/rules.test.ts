import fc from 'fast-check'
import { adviceDefaults, type Event, type Status, statuses, transitions } from '../../src/contract/advice'
import { dueAfter, workingDaysFor } from './rules-due'
import { figuresOf, median } from './rules-figures'
import { move } from './rules-move'
import { instantOf, mayCancel, overlap, reminderFor, sittingProblem, slotAt } from './rules-slots'
import { afterEvent, endsBy, isOpen, reopenUntil, turnOf } from './rules-status'
import { sameWords, wordsProblem } from './rules-words'

const everyStatus = Object.keys(statuses) as Status[]
const everyEvent = [...new Set(everyStatus.flatMap(status => Object.keys(transitions[status])))] as Event[]
const hour = 3_600_000
const day = 24 * hour
/** wall time in Shanghai */
const there = (text: string) => Date.parse(`${text}:00+08:00`)

describe('the way of a consultation', () => {
  it.each([
    ['waiting', 'take', 'taken'],
    ['waiting', 'answer', undefined],
    ['taken', 'take', undefined],
    ['taken', 'answer', 'answered'],
    ['taken', 'handBack', 'waiting'],
    ['answered', 'add', 'askedBack'],
    ['answered', 'unsolved', 'askedBack'],
    ['answered', 'solved', 'closed'],
    ['askedBack', 'answer', 'answered'],
    ['askedBack', 'close', undefined],
    ['closed', 'add', undefined],
    ['closed', 'answer', undefined],
    ['closed', 'reopen', 'askedBack'],
    ['withdrawn', 'reopen', undefined],
  ] as const)('%s + %s → %s', (status, event, after) => {
    expect(afterEvent(status, event)).toBe(after)
  })

  it('can be withdrawn by the asker at any time, and nothing follows that', () => {
    for (const status of everyStatus.filter(one => one !== 'withdrawn'))
      expect(afterEvent(status, 'withdraw')).toBe('withdrawn')
    expect(transitions.withdrawn).toEqual({})
  })

  it('is answered by nobody before it has been taken, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...everyEvent)), events => {
        let status: Status = 'waiting'
        let held = false
        for (const event of events) {
          const after = afterEvent(status, event)
          if (!after) continue
          if (event === 'take') held = true
          if (event === 'handBack') held = false
          if (event === 'answer') expect(held).toBe(true)
          status = after
          expect(turnOf(status) === 'nobody').toBe(!isOpen(status))
        }
      }),
    )
  })

  it('ends by itself only when an answer stays unheard, and is kept as long as the contract says', () => {
    expect(everyStatus.filter(status => isOpen(status) && endsBy(status, 0) !== undefined)).toEqual(['answered'])
    expect(endsBy('closed', 1000)).toBe(1000 + adviceDefaults.keptDays * day)
    expect(reopenUntil(1000)).toBe(1000 + 30 * day)
  })
})

describe('a move', () => {
  const standing = (status: Status, since = 1000, due = 2000) => ({ status, open: isOpen(status), since, due })

  it('keeps what was due while it stays the adviser’s turn, and takes nothing else along', () => {
    const record = { ...standing('taken'), adviser: 'somebody' }
    expect(move(record, 'handBack', 5000, 2)).toEqual(standing('waiting'))
    expect(move(record, 'add', 5000, 2)).toEqual(standing('taken'))
  })

  it('begins a turn anew when the asker comes back, and ends one with the answer', () => {
    const monday = there('2026-11-23T10:00')
    expect(move(standing('answered'), 'add', monday, 2)).toEqual(standing('askedBack', monday, monday + 2 * day))
    expect(move(standing('taken'), 'answer', monday, 2)).toEqual(standing('answered', monday, monday + 14 * day))
    expect(move(standing('closed'), 'answer', monday, 2)).toBeUndefined()
  })
})

describe('the expected time', () => {
  it.each([
    ['2026-11-23T10:00', 2, '2026-11-25T10:00', 'Monday to Wednesday'],
    ['2026-11-26T10:00', 2, '2026-11-30T10:00', 'Thursday over the weekend'],
    ['2026-11-27T23:59', 1, '2026-11-30T23:59', 'late on Friday'],
    ['2026-11-28T00:00', 1, '2026-12-01T00:00', 'Saturday counts from Monday'],
    ['2026-11-29T22:00', 2, '2026-12-02T00:00', 'Sunday evening too'],
    ['2026-12-31T09:00', 1, '2027-01-01T09:00', 'over the new year: holidays are not known'],
    ['2026-11-23T07:30', 0, '2026-11-23T07:30', 'at once'],
  ])('%s and %i working days → %s (%s)', (from, days, until) => {
    expect(dueAfter(there(from), days)).toBe(there(until))
  })

  it('is never on a weekend, never sooner than asked, and later for more days', () => {
    const instant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2040, 0, 1) })
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 10 }), (at, days) => {
        const due = dueAfter(at, days)
        expect(new Date(due + 8 * hour).getUTCDay() % 6).not.toBe(0)
        expect(due - at).toBeGreaterThanOrEqual(days * day)
        expect(dueAfter(at, days + 1)).toBeGreaterThanOrEqual(due + day)
      }),
    )
  })

  it('is shorter for what is urgent, and never longer', () => {
    expect(workingDaysFor(true, 5)).toBe(1)
    expect(workingDaysFor(true, 1)).toBe(1)
    expect(workingDaysFor(false, 5)).toBe(5)
  })
})

describe('texts', () => {
  it('of blanks are empty, and one too long is told so', () => {
    expect(wordsProblem(' \n　')).toBe('WORDS_EMPTY')
    expect(wordsProblem('字'.repeat(2000))).toBeUndefined()
    expect(wordsProblem('字'.repeat(2001))).toBe('WORDS_TOO_LONG')
  })

  it('are the same words when only blanks and marks differ', () => {
    expect(sameWords('老板不发工资，咋办？\n')).toBe(sameWords('老板不发工资 咋办'))
    expect(sameWords('老板不发工资')).not.toBe(sameWords('老板发工资'))
  })
})

describe('figures', () => {
  it('take the middle one', () => {
    expect(median([])).toBeUndefined()
    expect(median([9])).toBe(9)
    expect(median([9, 1, 5])).toBe(5)
    expect(median([1, 9, 5, 7])).toBe(5)
  })

  it('count each place by itself and old ones only as long as they are open', () => {
    const rows = figuresOf(
      [
        { node: 'b', status: 'waiting', at: 10 },
        { node: 'a', status: 'closed', at: 10, firstAnsweredAt: 10 + 60_000, outcome: 'solved' },
        { node: 'a', status: 'answered', at: 1, firstAnsweredAt: 2 },
      ],
      5,
    )
    expect(rows).toEqual([
      { node: 'a', waiting: 0, open: 1, handedOver: 1, firstAnswer: 1, solved: 1, unsolved: 0 },
      { node: 'b', waiting: 1, open: 1, handedOver: 1, solved: 0, unsolved: 0 },
    ])
  })
})

describe('sittings', () => {
  const now = there('2026-11-23T10:00')
  const sitting = (from: string, minutes = 30, count = 4) => ({ startsAt: there(from), minutes, count })

  it('know days that do not exist', () => {
    expect(instantOf('2026-11-30', '09:30')).toBe(there('2026-11-30T09:30'))
    expect(instantOf('2026-11-31', '09:30')).toBeUndefined()
    expect(instantOf('2027-02-29', '09:30')).toBeUndefined()
  })

  it.each([
    ['over already', sitting('2026-11-23T09:00'), 'SLOT_PAST'],
    ['in the next weeks', sitting('2026-11-24T09:00'), undefined],
    ['too far ahead', sitting('2027-01-15T09:00'), 'SLOT_TOO_FAR'],
    ['ending at midnight', sitting('2026-11-24T22:00'), undefined],
    ['running into the next day', sitting('2026-11-24T22:30'), 'SLOT_PAST_MIDNIGHT'],
  ])('%s', (_title, times, problem) => {
    expect(sittingProblem(times, now)).toBe(problem)
  })

  it('overlap when they share a minute, not when one begins as the other ends', () => {
    expect(overlap(sitting('2026-11-24T09:00'), sitting('2026-11-24T10:59'))).toBe(true)
    expect(overlap(sitting('2026-11-24T09:00'), sitting('2026-11-24T11:00'))).toBe(false)
    expect(slotAt(sitting('2026-11-24T09:00'), 3)).toBe(there('2026-11-24T10:30'))
  })

  it('are cancelled in time or not at all, and reminded of the evening before', () => {
    const at = there('2026-11-24T22:00')
    expect(mayCancel(at, at - 12 * hour)).toBe(true)
    expect(mayCancel(at, at - 12 * hour + 1)).toBe(false)
    expect(reminderFor(at, now)).toBe(there('2026-11-23T18:00'))
    expect(reminderFor(there('2026-11-24T00:30'), now)).toBe(there('2026-11-23T18:00'))
    expect(reminderFor(there('2026-11-23T20:00'), now)).toBeUndefined()
  })
})
