import fc from 'fast-check'
import { amountMost, emptyFacts, factFaults, wishKinds } from '@/contract/letters'
import { lettersText } from '@/copy/letters'
import { anyFacts } from '../../../../tests/support/facts'
import { emptyForm, formOf } from './form'
import { readAmount, readForm, wrongSteps } from './read-form'

const today = '2026-11-25'

describe('an amount in a box', () => {
  it.each([
    ['', undefined],
    ['  ', undefined],
    ['3200', 320_000],
    ['3,200.5元', 320_050],
    ['￥99', 9_900],
    ['３２００', 320_000],
    [String(amountMost / 100), amountMost],
  ])('%j is %s fen', (typed, fen) => expect(readAmount(typed)).toEqual(fen === undefined ? {} : { fen }))

  it.each([
    ['-5', lettersText.paid.wrong],
    ['三千', lettersText.paid.wrong],
    ['1.234', lettersText.paid.wrong],
    ['0', lettersText.paid.zero],
    ['100000000.01', lettersText.paid.huge],
  ])('%s is refused', (typed, wrong) => expect(readAmount(typed)).toEqual({ wrong }))
})

describe('a form', () => {
  it('that is empty is a letter without facts, and nothing is wrong', () => {
    const { facts, wrong } = readForm(emptyForm('complaint'), today)
    expect(wrong).toEqual({})
    expect(facts).toEqual({ ...emptyFacts('complaint'), answerDays: 7 })
  })

  it('says at which question something is wrong, the first one first', () => {
    const form = {
      ...emptyForm('demand'),
      events: [{ kind: 'trouble' as const, day: '2999-01-01', text: '' }],
      paid: '很多',
      me: { name: '', place: '', phone: 'abc', phoneWanted: true },
    }
    const { wrong } = readForm(form, today)
    expect(Object.keys(wrong).sort()).toEqual(['day.0', 'paid', 'phone'])
    expect(wrongSteps(wrong)).toEqual(['events', 'paid', 'me'])
  })

  it('keeps a telephone number out of the letter until its owner wants it in', () => {
    const me = { name: '', place: '', phone: '13800000000', phoneWanted: false }
    expect(readForm({ ...emptyForm('demand'), me }, today).facts.me).toEqual({ name: '', place: '' })
  })

  it('that comes back from the cloud says the same', () => {
    fc.assert(
      fc.property(anyFacts, facts => {
        fc.pre(factFaults(facts, today).length === 0)
        const priced = facts.wishes.map(({ kind, amount }) =>
          wishKinds[kind].money && amount ? { kind, amount } : { kind },
        )
        const read = readForm(formOf(facts, '投诉书'), today)
        expect(read.facts).toEqual({ ...facts, wishes: priced })
        expect(read.wrong).toEqual({})
      }),
    )
  })
})
