/** What stands on paper follows from the services and the book, whatever they are. */
import fc from 'fast-check'
import { certificateDefaults } from '../../src/contract/certificates/defaults'
import { entryKinds, purses } from '../../src/contract/points/purses'
import { activityKinds } from '../../src/contract/service/records'
import { certificateOf } from './rules-certificate'
import type { MovedPoints, Served } from './rules-facts'
import { statementOf } from './rules-statement'
import { byKind, byMonth, sumOf } from './rules-sums'
import { cut, minutesWords, someOf } from './rules-words'

const served = (more: Partial<Served> = {}): Served => ({
  day: '2026-03-05',
  title: '给老人量血压',
  kind: 'medical',
  place: '社区活动室',
  purse: 'volunteer',
  minutes: 90,
  ...more,
})
const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>) => Object.keys(table) as K[]
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const anyServed: fc.Arbitrary<Served> = fc.record({
  day,
  title: fc.string({ minLength: 1, maxLength: 40 }),
  kind: fc.constantFrom(...keysOf(activityKinds)),
  place: fc.string({ minLength: 1, maxLength: 40 }),
  purse: fc.constantFrom(...keysOf(purses)),
  minutes: fc.integer({ min: 0, max: 900 }),
})
const inOrder = (services: readonly Served[]) => [...services].sort((one, other) => (one.day < other.day ? -1 : 1))
const some = fc.array(anyServed, { minLength: 1, maxLength: 60 }).map(inOrder)
const about = { name: '孙晓梅', confirmedIn: ['北关社区'], today: '2026-11-26' }

describe('words', () => {
  it.each([
    [0, '0 分钟'],
    [45, '45 分钟'],
    [60, '1 小时'],
    [150, '2 小时 30 分钟'],
  ])('%d minutes are %s', (minutes, words) => expect(minutesWords(minutes)).toBe(words))
  it.each([
    ['一二三', 3, '一二三'],
    ['一二三四', 3, '一二…'],
  ])('%s in %d characters is %s', (text, most, words) => expect(cut(text, most)).toBe(words))
  it.each([
    [['甲'], '甲'],
    [['甲', '乙', '丙'], '甲、乙、丙'],
    [['甲', '乙', '丙', '丁'], '甲、乙、丙等 4 个地方'],
  ])('%j are %s', (names, words) => expect(someOf(names, 3, '个地方')).toBe(words))
})

describe('sums', () => {
  it('by kind and by month leave nothing out', () => {
    fc.assert(
      fc.property(some, services => {
        const all = sumOf(services)
        const kinds = byKind(services)
        expect(kinds.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(all.minutes)
        expect(kinds.reduce((sum, { services: count }) => sum + count, 0)).toBe(all.services)
        const months = byMonth(services)
        expect(months.flatMap(([, done]) => done)).toHaveLength(services.length)
        for (const [month, done] of months) expect(done.every(one => one.day.startsWith(month))).toBe(true)
      }),
    )
  })
})

describe('a certificate', () => {
  it('names its person, the first and the last day, and every sum', () => {
    const services = [served({ day: '2025-12-31', kind: 'elderly' }), served({ minutes: 60 })]
    const { name, lead, figures, kinds, confirmed, rows } = certificateOf({ ...about, services })
    expect(name).toBe('孙晓梅')
    expect(lead).toContain('2025年12月31日到2026年3月5日，在北关社区参加志愿服务 2 次，一共 2 小时 30 分钟')
    expect(figures.map(({ value }) => value)).toEqual(['2 小时 30 分钟', '2 次', '2 类'])
    expect(kinds).toBe('都做了些什么：助老服务 1 次，1 小时 30 分钟；医疗卫生 1 次，1 小时。')
    expect(confirmed).toContain('没有盖章')
    expect(rows).toHaveLength(2)
  })

  it('of one day says it once, of one year the year once', () => {
    const services = [served()]
    expect(certificateOf({ ...about, services }).lead).toMatch(/^2026年3月5日，在/)
    const more = [...services, served({ day: '2026-04-01' })]
    expect(certificateOf({ ...about, services: more, year: 2026 }).lead).toMatch(/^2026年3月5日到4月1日，在/)
  })

  it('lists the longest, no more than there is room for, by their days', () => {
    fc.assert(
      fc.property(some, services => {
        const { rows } = certificateOf({ ...about, services })
        expect(rows.length).toBe(Math.min(services.length, certificateDefaults.listed))
        expect(rows.map(([first]) => first)).toEqual([...rows.map(([first]) => first)].sort())
        const listed = rows.reduce((sum, [, , , long]) => sum + minutesIn(long), 0)
        const longest = services.map(({ minutes }) => minutes).sort((one, other) => other - one)
        expect(listed).toBe(longest.slice(0, rows.length).reduce((sum, minutes) => sum + minutes, 0))
      }),
    )
  })

  it('is not written about nothing', () => {
    expect(() => certificateOf({ ...about, services: [] })).toThrow(RangeError)
  })
})

/** 2 小时 30 分钟 -> 150 */
const minutesIn = (words: string): number =>
  Number(/(\d+) 小时/.exec(words)?.[1] ?? 0) * 60 + Number(/(\d+) 分钟/.exec(words)?.[1] ?? 0)

describe('a statement', () => {
  /** A book whose entries follow from each other. */
  const book = fc
    .record({
      opening: fc.integer({ min: -1000, max: 1000 }),
      moves: fc.array(
        fc.record({
          kind: fc.constantFrom(...keysOf(entryKinds)),
          points: fc.integer({ min: -500, max: 500 }).filter(points => points !== 0),
          honour: fc.boolean(),
        }),
        { maxLength: 30 },
      ),
    })
    .map(({ opening, moves }) => {
      let after = opening
      const entries = moves.map(({ kind, points, honour }, at): MovedPoints => {
        after += honour ? 0 : points
        return {
          kind,
          title: '洗衣液',
          points,
          effect: { honour: honour ? points : 0 },
          after,
          at: Date.UTC(2026, 5, 1 + at),
        }
      })
      return { purse: 'volunteer' as const, opening, closing: after, honour: 0, entries }
    })
  const hundredths = (words: string | undefined) => Math.round(Number(words) * 100)

  it('adds up from the first line to the last', () => {
    fc.assert(
      fc.property(book, one => {
        const { purses: shown } = statementOf({ year: 2026, services: [], books: [one], today: '2026-11-26' })
        const sums = shown[0]?.sums ?? []
        const before = sums.slice(0, -1).reduce((sum, row) => sum + hundredths(row[2]), 0)
        expect(before).toBe(hundredths(sums.at(-1)?.[2]))
        expect(hundredths(sums.at(-1)?.[2])).toBe(one.closing)
      }),
    )
  })

  it('shows every service once, and every movement that no service made', () => {
    fc.assert(
      fc.property(some, book, (services, one) => {
        const { months, purses: shown } = statementOf({ year: 2026, services, books: [one], today: '2027-01-01' })
        expect(months.flatMap(({ rows }) => rows)).toHaveLength(services.length)
        expect(shown[0]?.moves).toHaveLength(one.entries.filter(({ kind }) => kind !== 'award').length)
      }),
    )
  })

  it('says what a running year has now, and what an ended one had at its end', () => {
    const one = { purse: 'volunteer' as const, opening: 0, closing: 250, honour: 0, entries: [] }
    const lastOf = (today: string) =>
      statementOf({ year: 2026, services: [], books: [one], today }).purses[0]?.sums.at(-1)
    expect(lastOf('2026-11-26')).toEqual(['现在结余', '', '2.5'])
    expect(lastOf('2027-01-01')).toEqual(['年末结余', '', '2.5'])
  })

  it('explains what is owed, what is honour, and what was served the year before', () => {
    const late: MovedPoints = {
      kind: 'award',
      title: '贴春联',
      points: 300,
      effect: { honour: 0 },
      after: 300,
      at: Date.UTC(2026, 0, 3),
      day: '2025-12-30',
    }
    const one = { purse: 'volunteer' as const, opening: 0, closing: -50, honour: 200, entries: [late] }
    const { purses: shown } = statementOf({ year: 2026, services: [], books: [one], today: '2026-11-26' })
    expect(shown[0]?.notes).toEqual([
      '服务得分里有 +3 是前一年的服务，2026年才审核记上。',
      '欠着 0.5 分，下次得分先还上。',
      '另有荣誉分 2 分，只上榜，不兑换，不算在结余里。',
    ])
  })
})
