import fc from 'fast-check'
import {
  blank,
  emptyFacts,
  type Facts,
  type LetterKind,
  letterFooter,
  letterKinds,
  wishKinds,
} from '../../src/contract/letters'
import { anyFacts, gym } from '../../tests/support/facts'
import { compose } from './rules-compose'
import { missingFacts } from './rules-facts'
import { amountWords, dayWords, linesOf, oneLine } from './rules-words'

const today = '2026-11-25'
const kinds = Object.keys(letterKinds) as LetterKind[]
const write = (facts: Facts) => compose(facts, { basis: [] }, today)

describe('a letter', () => {
  it('tells what happened in the order of the days, and what has no day last', () => {
    expect(write(gym).timeline.map(({ day, text }) => [day, text])).toEqual([
      ['2026-03-05', '办了一张年卡'],
      ['2026-04-12', '门锁了'],
      ['2026-04-15', '找对方解决：打电话要求退卡'],
      [undefined, '对方答复：说老板不在'],
    ])
  })

  it('with every fact lacks nothing and has no blank but the one to sign on', () => {
    const whole = { ...gym, events: gym.events.filter(({ day }) => day !== undefined) }
    const { missing, text } = write(whole)
    expect(missing).toEqual([])
    expect(text.split(blank)).toHaveLength(2)
    expect(text.endsWith(letterFooter)).toBe(true)
  })

  it.each(kinds)('%s without any fact names every one that is missing and invents none', kind => {
    const { missing, text, timeline, proofs } = write(emptyFacts(kind))
    expect(missing).toEqual(expect.arrayContaining(['story', 'otherName', 'days', 'proofs', 'wishes', 'myName']))
    expect(text.split(blank).length).toBeGreaterThan(6)
    expect([timeline, proofs]).toEqual([[], []])
    // the day of the letter is the only number
    expect(text.replace('2026年11月25日', '').replace(/\d+\. /g, '')).not.toMatch(/\d/)
  })

  it('names the law that the card stands on, one line for each law, and leaves the chapter out where there is none', () => {
    const inForce = '2024-07-01'
    const basis = [
      { law: '甲法', article: 53, inForce },
      { law: '乙条例', article: 22, part: '第二款', inForce },
      { law: '甲法', article: 7, inForce },
    ]
    const { text } = compose(gym, { basis, topic: { id: 'a', title: '卡退不了' } }, today)
    expect(text).toContain('1. 《甲法》第七条、第五十三条')
    expect(text).toContain('2. 《乙条例》第二十二条第二款')
    expect(text).toContain('事项：卡退不了。')
    expect(write(gym).text).not.toContain('依据\n')
    expect(write(gym).text).toContain('三、证据清单')
  })

  it('has a telephone number only where its owner gave one', () => {
    const { phone: _phone, ...me } = gym.me
    expect(write({ ...gym, me }).text).toContain(`联系电话：${blank}`)
    expect(write({ ...gym, me, kind: 'demand' }).text).not.toContain('联系电话')
  })

  it('asks for no number of a paper: the application leaves room to write it by hand', () => {
    expect(write({ ...gym, kind: 'arbitration' }).text).toContain(`公民身份号码${blank}（交件时本人手写）`)
  })
})

describe('any facts', () => {
  const told = (facts: Facts): string[] => [
    ...linesOf(facts.story),
    ...linesOf(facts.wishText),
    ...[facts.other.name, facts.other.place, facts.other.contact, facts.me.name, facts.me.place].map(oneLine),
    ...(facts.kind === 'demand' ? [] : [oneLine(facts.office)]),
    ...facts.events.flatMap(({ text, day }) => [oneLine(text), ...(day === undefined ? [] : [dayWords(day)])]),
    ...facts.proofs.map(({ text }) => oneLine(text)),
    ...[facts.paid, ...facts.wishes.map(({ kind, amount }) => (wishKinds[kind].money ? amount : undefined))].flatMap(
      fen => (fen === undefined ? [] : [amountWords(fen)]),
    ),
    ...(facts.me.phone === undefined ? [] : [facts.me.phone]),
  ]

  it('make a letter that drops none of them', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        const { text } = write(facts)
        for (const fact of told(facts)) expect(text).toContain(fact)
      }),
    )
  })

  it('are missing exactly where a letter of the kind needs them', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        const missing = missingFacts(facts)
        expect(missing.includes('otherName')).toBe(oneLine(facts.other.name) === '')
        expect(missing.includes('proofs')).toBe(facts.proofs.length === 0)
        expect(missing.includes('days')).toBe(facts.events.every(({ day }) => day === undefined))
      }),
    )
  })
})

describe('an amount', () => {
  it.each([
    [1, '0.01元'],
    [100, '1元'],
    [320_050, '3,200.50元'],
    [10_000_000_000, '100,000,000元'],
  ])('of %d fen reads %s', (fen, words) => expect(amountWords(fen)).toBe(words))
})
