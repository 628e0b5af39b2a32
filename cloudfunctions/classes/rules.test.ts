import fc from 'fast-check'
import { type Announcement, phaseOf, soonMs } from '../../src/contract/classes'
import { announcementProblem, byUrgency, chaptersOrdered, led, sameWords, stateOf } from './rules'

const hour = 3_600_000
const now = Date.parse('2026-11-25T10:00:00Z')
const announcement = (more: Partial<Announcement> = {}): Announcement => ({
  title: '办卡避坑',
  host: '志愿律师',
  startsAt: now + hour,
  minutes: 60,
  platform: 'meeting',
  link: 'https://example.com/a',
  about: '',
  cards: [],
  ...more,
})

describe('the phase of a class', () => {
  const times = { startsAt: now, minutes: 60, cancelled: false }
  it.each([
    ['an hour before', now - hour, 'coming'],
    ['half an hour before', now - soonMs, 'soon'],
    ['at the beginning', now, 'running'],
    ['in the minutes after the end', now + hour + 14 * 60_000, 'running'],
    ['a quarter of an hour after the end', now + hour + 15 * 60_000, 'over'],
  ])('%s', (_title, at, phase) => expect(phaseOf(times, at)).toBe(phase))

  it('of a cancelled one is that, whenever', () =>
    expect(phaseOf({ ...times, cancelled: true }, now)).toBe('cancelled'))
})

describe('an announcement', () => {
  it.each([
    ['is fine', {}, undefined],
    ['of the past', { startsAt: now }, 'CLASS_PAST'],
    ['of next year', { startsAt: now + 91 * 24 * hour }, 'CLASS_TOO_FAR'],
    ['in a room without its name', { platform: 'room' }, 'WAY_IN_MISSING'],
    ['in a room with its name', { platform: 'room', entry: '二楼' }, undefined],
  ] as const)('%s', (_title, more, problem) => expect(announcementProblem(announcement(more), now)).toBe(problem))

  it('needs a link or a number', () => {
    const { link: _none, ...bare } = announcement()
    expect(announcementProblem(bare, now)).toBe('WAY_IN_MISSING')
    expect(announcementProblem({ ...bare, entry: '会议号 1' }, now)).toBeUndefined()
  })
})

describe('the stage', () => {
  it('one question is in hand; the next one makes it answered', () => {
    const first = led({ answered: [] }, 'a', 'answering')
    expect(first).toEqual({ answering: 'a', answered: [] })
    const second = led(first, 'b', 'answering')
    expect(second).toEqual({ answering: 'b', answered: ['a'] })
    expect(led(second, undefined, 'open')).toEqual({ answered: ['a', 'b'] })
  })

  it('what was taken up by mistake goes back', () => {
    expect(led({ answering: 'a', answered: [] }, 'a', 'open')).toEqual({ answered: [] })
    expect(led({ answered: ['a'] }, 'a', 'open')).toEqual({ answered: [] })
    expect(led({ answering: 'a', answered: ['a'] }, 'a', 'answering')).toEqual({ answering: 'a', answered: [] })
  })

  it('whatever hosts press, a question is in one state and no answered one is lost but by its own undoing', () => {
    const step = fc.record({
      question: fc.constantFrom('a', 'b', 'c'),
      to: fc.constantFrom('answering', 'answered', 'open'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), steps => {
        let stage: { answering?: string; answered: readonly string[] } = { answered: [] }
        for (const { question, to } of steps) {
          const before = stage
          stage = led(stage, question, to)
          expect(new Set(stage.answered).size).toBe(stage.answered.length)
          if (stage.answering) expect(stage.answered).not.toContain(stage.answering)
          for (const done of before.answered) if (done !== question) expect(stage.answered).toContain(done)
          expect(stateOf(question, 'shown', stage)).toBe(to === 'open' ? 'shown' : to)
        }
      }),
    )
  })

  it('what most people want to know comes first, after what is in hand', () => {
    const of = (state: 'shown' | 'answering' | 'answered' | 'hidden', votes: number, at = 0) => ({ state, votes, at })
    const sorted = [
      of('hidden', 9),
      of('answered', 9),
      of('shown', 1, 2),
      of('shown', 1, 1),
      of('shown', 3),
      of('answering', 0),
    ]
    expect([...sorted].sort(byUrgency)).toEqual([
      of('answering', 0),
      of('shown', 3),
      of('shown', 1, 1),
      of('shown', 1, 2),
      of('answered', 9),
      of('hidden', 9),
    ])
  })
})

it('chapters follow each other', () => {
  expect(chaptersOrdered([])).toBe(true)
  expect(
    chaptersOrdered([
      { at: 0, title: '一' },
      { at: 5, title: '二' },
    ]),
  ).toBe(true)
  expect(
    chaptersOrdered([
      { at: 5, title: '一' },
      { at: 5, title: '二' },
    ]),
  ).toBe(false)
})

it('the same words are the same, whatever stands between them', () => {
  expect(sameWords('卡能退吗？', '卡 能退吗')).toBe(true)
  expect(sameWords('卡能退吗', '卡能转吗')).toBe(false)
})
