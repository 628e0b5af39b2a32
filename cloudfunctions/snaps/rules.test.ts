/** The rules by themselves: tables of examples, and what must hold whatever happens in whatever order. */
import fc from 'fast-check'
import {
  isEnded,
  type PhotoVerdict,
  type SnapAct,
  type SnapRule,
  type SnapState,
  snapActs,
} from '../../src/contract/snaps'
import { daysIn, Figures, middleOf, mondayOf, spansOf } from './rules-figures'
import { forwarded } from './rules-forward'
import { mayTakeIn, takenIn } from './rules-merge'
import { allChecked, decidedPhotos, verdictProblem, withChecks } from './rules-photos'
import { ratingProblem, reopenProblem } from './rules-rating'
import { notYet, type SnapPhoto, type SnapRecord } from './rules-record'
import { earnedWords, rewardOf } from './rules-reward'
import { nearestRule } from './rules-rule'
import { isInside, isSnapPlace, maskedWords } from './rules-sending'
import { changed, listOf, moved, type Plain, placed, stateAfter } from './rules-state'

const dayMs = 86_400_000
const node = 'pc.beiguan.c01'
const photo = (more: Partial<SnapPhoto> = {}): SnapPhoto => ({
  ...{ n: 0, raw: 'cloud://e.b/r', kept: 'cloud://e.b/k', thumb: 'cloud://e.b/t', state: 'ready', width: 4, height: 3 },
  ...{ check: 'pass', boxes: [], proposed: true },
  ...more,
})
function snap(more: Partial<Plain> = {}): SnapRecord {
  const plain: Plain = {
    ...{ _id: 'one', kind: 'attention', category: 'litter', node, areas: [], where: '', words: '', anonymous: false },
    ...{ sender: 'lin', day: '2026-11-26', at: 0, state: 'checking', prepared: true, photos: [photo()], photoCount: 1 },
    ...{ wordsCheck: 'pass', masked: false, steps: [], version: 1, reopened: 0, again: false },
    ...{ followers: [], joined: [], stale: [], ready: false, down: false, chase: notYet },
    ...more,
  }
  return placed(plain, plain.at)
}

describe('a snap', () => {
  const acts = fc.array(fc.constantFrom(...snapActs), { maxLength: 30 })
  const kinds = fc.constantFrom('praise' as const, 'attention' as const)
  const walk = (kind: 'praise' | 'attention', wanted: readonly SnapAct[]) => {
    const way = [snap({ kind })]
    for (const [n, act] of wanted.entries()) {
      const before = way.at(-1) as SnapRecord
      const after = moved(
        before,
        act,
        { at: n * 1_000, by: 'li' },
        act === 'take' || act === 'answer' ? { handler: 'li' } : {},
      )
      if (after) way.push(after)
    }
    return way
  }

  it('never leaves an end but by being opened again, and grows by one with every step', () =>
    fc.assert(
      fc.property(kinds, acts, (kind, wanted) => {
        const way = walk(kind, wanted)
        for (const [n, after] of way.entries()) {
          const before = way[n - 1]
          if (!before) continue
          expect(after.version).toBe(before.version + 1)
          expect(after.steps.length).toBe(before.steps.length + 1)
          if (isEnded(before.state) && before.state !== 'accepted')
            expect(['settled handling', 'merged waiting', `${before.state} ${before.state}`]).toContain(
              `${before.state} ${after.state}`,
            )
          if (before.state === 'accepted') expect(after.state).toBe('withdrawn')
        }
      }),
    ))

  it('is accepted only as praise and only after it waited; attention is never public', () =>
    fc.assert(
      fc.property(kinds, acts, (kind, wanted) => {
        const states = walk(kind, wanted).map(({ state }) => state)
        const at = states.indexOf('accepted')
        if (at >= 0) expect([kind, states[at - 1]]).toEqual(['praise', 'waiting'])
        if (kind === 'praise') expect(states).not.toContain('handling')
      }),
    ))

  it('stands in exactly the list that its state says, is settled and swept only when it may be', () =>
    fc.assert(
      fc.property(kinds, acts, (kind, wanted) => {
        for (const one of walk(kind, wanted)) {
          expect(one.list).toBe(listOf(one))
          expect(one.settleDue < notYet).toBe(one.state === 'answered')
          const swept: readonly SnapState[] = ['accepted', 'settled', 'declined', 'merged', 'withdrawn']
          expect(one.sweepDue < notYet).toBe(swept.includes(one.state))
          expect(one.near !== undefined).toBe(
            kind === 'attention' && ['checking', 'waiting', 'asked', 'handling'].includes(one.state),
          )
        }
      }),
    ))

  it('what nobody handles waits to be taken, what was opened again is a list of its own', () => {
    expect(listOf({ state: 'handling', again: false })).toBe('waiting')
    expect(listOf({ state: 'handling', again: false, handler: 'li' })).toBe('handling')
    expect(listOf({ state: 'handling', again: true, handler: 'li' })).toBe('reopened')
    expect(listOf({ state: 'withdrawn', again: false })).toBe('none')
  })

  it('waits since it came into its list, whatever else changes', () => {
    const waits = moved(snap(), 'checked', { at: 5_000 })
    if (!waits) throw new Error('it can be checked')
    expect(waits.since).toBe(5_000)
    expect(changed(waits, { followers: ['zhao'] }, 9_000).since).toBe(5_000)
    expect(moved(waits, 'ask', { at: 9_000 })?.since).toBe(9_000)
  })

  it('the time to decision is that of the first one', () => {
    const answered = moved(snap({ state: 'handling', handler: 'li' }), 'answer', { at: 7 * 60_000 })
    expect(answered).toMatchObject({ waited: 7, decidedAt: 7 * 60_000 })
    const again = answered && moved(answered, 'reopen', { at: dayMs })
    expect(again && moved(again, 'merge', { at: 2 * dayMs })?.waited).toBe(7)
  })
})

describe('photos', () => {
  const show = (n: number): PhotoVerdict => ({ n, shown: true, boxes: [] })

  it.each([
    ['checked', {}, undefined],
    ['doubtful', { check: 'doubtful' }, undefined],
    ['not looked at by WeChat', { check: 'unknown' }, undefined],
    ['still being checked', { check: 'open' }, 'PHOTO_NOT_CHECKED'],
    ['refused', { check: 'refused' }, 'PHOTO_NOT_CHECKED'],
    ['damaged', { state: 'unreadable' }, 'PHOTO_UNKNOWN'],
    ['damaged, so that no check will ever come', { state: 'unreadable', check: 'open' }, 'PHOTO_UNKNOWN'],
    ['removed before it was checked', { state: 'gone', check: 'open' }, 'ORIGINAL_GONE'],
    ['removed', { state: 'gone' }, 'ORIGINAL_GONE'],
  ] as const)('one that is %s: %s', (_title, more, code) =>
    expect(verdictProblem([photo(more)], [show(0)])?.code).toBe(code),
  )

  it('the same one twice, or none that is shown', () => {
    expect(verdictProblem([photo()], [show(0), show(0)])?.code).toBe('PHOTO_UNKNOWN')
    expect(verdictProblem([photo()], [{ ...show(0), shown: false }])?.code).toBe('NO_PHOTO_SHOWN')
  })

  it('nothing is shown that nobody spoke of, that is open or refused', () => {
    const any = fc.record({
      check: fc.constantFrom('open', 'pass', 'doubtful', 'refused', 'unknown'),
      state: fc.constantFrom('raw', 'ready', 'unreadable', 'gone'),
    })
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(7), { maxLength: 6 }),
        (kinds, wanted) => {
          const photos = kinds.map((more, n) => photo({ ...(more as Partial<SnapPhoto>), n }))
          const verdicts = wanted.map(show)
          if (verdictProblem(photos, verdicts)) return
          for (const { n, out, check, state } of decidedPhotos(photos, verdicts, () => ({ file: 'f', thumb: 't' })))
            if (out)
              expect([wanted.includes(n), state, check !== 'open' && check !== 'refused']).toEqual([
                true,
                'ready',
                true,
              ])
        },
      ),
    )
  })

  it('a result counts once', () => {
    const first = withChecks([photo({ check: 'open' })], new Map([[0, 'refused']]))
    expect(withChecks(first, new Map([[0, 'pass']]))[0]?.check).toBe('refused')
    expect(allChecked([photo(), photo({ n: 1, check: 'open' })])).toBe(false)
    expect(allChecked([photo(), photo({ n: 1, check: 'open', state: 'unreadable' })])).toBe(true)
  })
})

describe('sent on and merged', () => {
  const place = (_id: string, kind: 'community' | 'street' | 'partner' | 'team') => ({ _id, kind })
  it('what nobody has taken moves; what is seen to gets a unit', () => {
    const waits = snap({ state: 'waiting' })
    expect(forwarded(waits, place('pc.beiguan.c02', 'community'))).toMatchObject({ node: 'pc.beiguan.c02' })
    expect(forwarded(waits, place('pc.law', 'partner'))).toMatchObject({ unit: 'pc.law' })
    expect(forwarded(snap({ state: 'handling', handler: 'li' }), place('pc.beiguan', 'street'))).toEqual({
      ...{ unit: 'pc.beiguan', handler: undefined, again: false },
    })
    expect(forwarded(snap({ state: 'waiting', kind: 'praise' }), place('pc.law', 'partner'))).toBeUndefined()
    expect(forwarded(snap({ state: 'handling', node: `${node}.s01` }), place(node, 'community'))).toBeUndefined()
    expect(forwarded(snap({ state: 'handling', unit: 'pc.law' }), place(node, 'community'))).toMatchObject({
      unit: undefined,
    })
  })

  it('nobody waits for what they sent', () => {
    const target = snap({ state: 'waiting', followers: ['sun', 'zhao'] })
    const other = { ...snap({ state: 'waiting', followers: ['lin', 'wu'] }), _id: 'two', sender: 'zhao' }
    expect(mayTakeIn(target, other)).toBe(true)
    expect(takenIn(target, other)).toEqual({ followers: ['sun', 'wu'], joined: [{ snap: 'two', person: 'zhao' }] })
    expect(mayTakeIn(target, { ...other, node: 'pc.xinhua.c01' })).toBe(false)
    expect(mayTakeIn({ ...target, state: 'merged' }, other)).toBe(false)
    expect(mayTakeIn(target, target)).toBe(false)
  })
})

describe('rating', () => {
  const answered = snap({ state: 'answered', until: 1_000 })
  it.each([
    [answered, 5, '', 900, undefined],
    [answered, 2, '', 900, 'RATING_WORDS_MISSING'],
    [answered, 2, '没好', 900, undefined],
    [answered, 5, '', 1_001, 'RATING_OVER'],
    [snap({ state: 'settled', until: 1_000 }), 5, '', 2_000, 'RATING_OVER'],
    [snap({ state: 'settled', until: 1_000, rating: 4 }), 5, '', 900, 'SNAP_MOVED_ON'],
    [snap({ state: 'handling' }), 5, '', 900, 'SNAP_MOVED_ON'],
    [snap({ state: 'answered', until: 1_000, reopened: 5 }), 1, '没好', 900, undefined],
    [snap({ state: 'answered', until: 1_000, reopened: 5 }), 1, '', 900, 'RATING_WORDS_MISSING'],
  ])('%#', (one, stars, words, now, code) => expect(ratingProblem(one, stars, words, now)?.code).toBe(code))
  it('what was settled may be opened again in time', () =>
    expect(reopenProblem(snap({ state: 'settled', until: 1_000, rating: 4 }), 900)).toBeUndefined())
})

describe('points', () => {
  const rule: SnapRule = { from: '2026-11-01', purse: 'volunteer', first: 300, later: 100, dayCap: 500, monthCap: 800 }
  it('caps of day and month hold whatever comes, and a snap counts once', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(4), fc.nat(20), fc.boolean()), { maxLength: 40 }), sent => {
        let month: Record<string, { day: string; points: number }> = {}
        for (const [d, id, later] of sent) {
          const day = month[`s${id}`]?.day ?? `2026-11-0${d + 1}`
          const { points } = rewardOf(rule, later ? 'later' : 'first', { snap: `s${id}`, day }, month)
          month = { ...month, [`s${id}`]: { day, points } }
        }
        const all = Object.values(month)
        expect(all.reduce((sum, { points }) => sum + points, 0)).toBeLessThanOrEqual(rule.monthCap)
        for (let d = 1; d <= 5; d += 1)
          expect(
            all.filter(({ day }) => day === `2026-11-0${d}`).reduce((sum, { points }) => sum + points, 0),
          ).toBeLessThanOrEqual(rule.dayCap)
      }),
    ))

  it('say why so many', () => {
    const earn = (month: object) =>
      earnedWords(rewardOf(rule, 'first', { snap: 'x', day: '2026-11-02' }, month as never))
    expect(earn({})).toBe('第一个发来，得 3 分')
    expect(earn({ a: { day: '2026-11-02', points: 300 } })).toBe(
      '第一个发来，得 3 分；那天的随手拍积分拿满了，这次记 2 分',
    )
    expect(earn({ a: { day: '2026-11-01', points: 800 } })).toBe(
      '第一个发来，得 3 分；那个月的随手拍积分拿满了，这次没有记分',
    )
  })

  it('the nearest place that has a rule in force decides', () => {
    const rules = [
      { node: 'pc', rule: { ...rule, first: 1 } },
      { node: 'pc.beiguan', rule: { ...rule, first: 2, from: '2026-12-01' } },
      { node, rule: { ...rule, first: 3, from: '2026-11-20' } },
      { node, rule: { ...rule, first: 4, from: '2026-11-25' } },
    ]
    expect(nearestRule(rules, `${node}.s01`, '2026-11-26')?.first).toBe(4)
    expect(nearestRule(rules, node, '2026-11-21')?.first).toBe(3)
    expect(nearestRule(rules, node, '2026-11-02')?.first).toBe(1)
    expect(nearestRule(rules, node, '2026-10-02')).toBeUndefined()
  })
})

describe('what is sent', () => {
  it('belongs to a community or to something in it', () => {
    expect(isSnapPlace({ _id: node, kind: 'community' })).toBe(true)
    expect(isSnapPlace({ _id: `${node}.s01`, kind: 'station' })).toBe(true)
    expect(isSnapPlace({ _id: 'pc.beiguan.s01', kind: 'station' })).toBe(false)
    expect(isSnapPlace({ _id: 'pc.beiguan', kind: 'street' })).toBe(false)
  })
  it('lies in the district', () => {
    expect(isInside({ longitude: 113.3, latitude: 40.1 })).toBe(true)
    expect(isInside({ longitude: 116.4, latitude: 39.9 })).toBe(false)
  })
  it('an empty name is none', () =>
    expect(maskedWords({ words: 'a', where: '', whom: '' }, text => text).whom).toBeUndefined())
})

describe('figures', () => {
  it('weeks begin on Monday', () => {
    expect(mondayOf('2026-11-26')).toBe('2026-11-23')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(mondayOf('2026-11-29')).toBe('2026-11-23')
  })
  it('half are at most the middle', () => {
    expect(middleOf([])).toBeUndefined()
    expect(middleOf([9])).toBe(9)
    expect(middleOf([4, 1, 3, 2])).toBe(2)
  })
  it('every sum is that of its parts', () => {
    const any = fc.record({
      category: fc.constantFrom('litter' as const, 'parking' as const),
      node: fc.constantFrom('pc', 'pc.beiguan', node, `${node}.s01`, 'pc.beiguan.c02'),
      state: fc.constantFrom<SnapState>('checking', 'waiting', 'handling', 'answered', 'settled', 'declined'),
      day: fc.constantFrom('2026-11-20', '2026-11-26'),
      at: fc.integer({ min: 0, max: 20 * dayMs }),
      waited: fc.option(fc.nat(5_000), { nil: undefined }),
      rating: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      reopened: fc.nat(3),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), rows => {
        const sums = new Figures('pc.beiguan', 20 * dayMs)
        for (const row of rows) sums.add(row as never)
        const { all, byCategory, byPlace, byWeek, decided, waiting } = sums.result()
        expect(all.sent).toBe(rows.length)
        for (const parts of [byCategory, byPlace, byWeek])
          for (const field of ['sent', 'accepted', 'settled', 'open'] as const)
            expect(parts.reduce((sum, part) => sum + part[field], 0)).toBe(all[field])
        const open = rows.filter(({ state }) => !isEnded(state) && state !== 'answered').length
        expect(waiting.day + waiting.week + waiting.longer).toBe(open)
        if (decided) expect(decided.half).toBeLessThanOrEqual(decided.most)
      }),
    )
  })

  it('a matter that was taken still waits; only its answer counts, and once opened again it waits anew', () => {
    const waiting = (one: SnapRecord, now: number) => {
      const sums = new Figures('pc', now)
      sums.add(one)
      const { waiting: ages, decided } = sums.result()
      return { ...ages, decided: decided?.half }
    }
    const become = (one: SnapRecord, act: SnapAct, at: number) => moved(one, act, { at }) as SnapRecord
    const taken = become(snap({ state: 'waiting' }), 'take', 2 * dayMs)
    expect(waiting(taken, 9 * dayMs)).toEqual({ day: 0, week: 0, longer: 1, decided: undefined })
    const answered = become(taken, 'answer', 9 * dayMs)
    expect(waiting(answered, 9 * dayMs)).toEqual({ day: 0, week: 0, longer: 0, decided: 9 * 1440 })
    const again = become(answered, 'reopen', 10 * dayMs)
    expect(waiting(again, 10 * dayMs)).toEqual({ day: 1, week: 0, longer: 0, decided: 9 * 1440 })
  })

  it('spans of a period follow each other without a gap, and none is too long', () => {
    const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.integer({ min: -3, max: 400 }),
        fc.integer({ min: 1, max: 90 }),
        (begin, long, most) => {
          const [from, to] = [day(begin), day(begin + long - 1)]
          const spans = spansOf(from, to, most)
          const days = spans.flatMap(span =>
            Array.from({ length: daysIn(span.from, span.to) }, (_, at) =>
              new Date(Date.parse(span.from) + at * dayMs).toISOString().slice(0, 10),
            ),
          )
          expect(days).toEqual(Array.from({ length: Math.max(0, long) }, (_, at) => day(begin + at)))
          for (const span of spans) expect(daysIn(span.from, span.to)).toBeLessThanOrEqual(most)
        },
      ),
    )
  })
})

it('a state says itself what may follow', () => {
  expect(stateAfter({ kind: 'praise', state: 'waiting' }, 'take')).toBeUndefined()
  expect(stateAfter({ kind: 'attention', state: 'waiting' }, 'accept')).toBeUndefined()
})
