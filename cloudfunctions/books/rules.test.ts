import fc from 'fast-check'
import { bookDefaults, isbnOf } from '../../src/contract/books'
import {
  copiesFit,
  dueAfterRenewal,
  dueOfLoan,
  isLate,
  lendProblem,
  notYet,
  onShelf,
  remindAfter,
  renewProblem,
  sameTitle,
} from './rules'
import { gramsOf, searchFor } from './rules-search'

const digitsOf = (text: string) => Array.from(text, Number)
const checkOf13 = (twelve: string) =>
  String((10 - (digitsOf(twelve).reduce((sum, digit, at) => sum + digit * (at % 2 === 0 ? 1 : 3), 0) % 10)) % 10)
const checkOf10 = (nine: string) => {
  const check = (11 - (digitsOf(nine).reduce((sum, digit, at) => sum + digit * (10 - at), 0) % 11)) % 11
  return check === 10 ? 'X' : String(check)
}
const digit = fc.constantFrom(...'0123456789')
const someDigits = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map(all => all.join(''))
const isbn13 = fc
  .tuple(fc.constantFrom('978', '979'), someDigits(9))
  .map(([prefix, body]) => prefix + body + checkOf13(prefix + body))

describe('an ISBN', () => {
  it.each([
    ['as printed', '978-7-5063-6543-7', '9787506365437'],
    ['in full-width digits', '９７８７５０６３６５４３７', '9787506365437'],
    ['of ten', '7-5063-6543-5', undefined],
    ['of ten, right', '0-306-40615-2', '9780306406157'],
    ['of ten that ends in X', '0-8044-2957-X', '9780804429573'],
    ['with a small x', '080442957x', '9780804429573'],
    ['with a wrong last digit', '9787506365438', undefined],
    ['that is the bar code of something else', '6901234567892', undefined],
    ['too short', '978750636543', undefined],
    ['of nothing', '', undefined],
  ])('%s', (_title, typed, read) => expect(isbnOf(typed)).toBe(read))

  it('is itself, whatever stands between its digits', () =>
    fc.assert(
      fc.property(isbn13, fc.constantFrom('', '-', ' ', '－', '‐'), (isbn, gap) => {
        expect(isbnOf(Array.from(isbn).join(gap))).toBe(isbn)
      }),
    ))

  it('with one digit wrong is none', () =>
    fc.assert(
      fc.property(isbn13, fc.integer({ min: 3, max: 12 }), fc.integer({ min: 1, max: 9 }), (isbn, at, more) => {
        const wrong = isbn.slice(0, at) + ((Number(isbn[at]) + more) % 10) + isbn.slice(at + 1)
        expect(isbnOf(wrong)).toBeUndefined()
      }),
    ))

  it('of ten and its thirteen are the same book', () =>
    fc.assert(
      fc.property(someDigits(9), nine => {
        const ten = nine + checkOf10(nine)
        expect(isbnOf(ten)).toBe(`978${nine}${checkOf13(`978${nine}`)}`)
      }),
    ))
})

describe('the due day', () => {
  const evening = Date.parse('2026-11-25T15:59:00Z')
  const midnight = Date.parse('2026-11-25T16:00:00Z')

  it('is thirty days on, by the calendar here', () => {
    expect(dueOfLoan(evening)).toBe('2026-12-25')
    expect(dueOfLoan(midnight)).toBe('2026-12-26')
  })
  it('is not late itself; the day after is', () => {
    expect(isLate('2026-11-25', evening)).toBe(false)
    expect(isLate('2026-11-25', midnight)).toBe(true)
  })
  it('moves on from itself, and from today once it is over', () => {
    expect(dueAfterRenewal('2026-12-01', evening)).toBe('2026-12-31')
    expect(dueAfterRenewal('2026-11-01', evening)).toBe('2026-12-25')
  })
  it('is reminded of three days before, on the day, and no more', () => {
    const three = Date.parse('2026-12-22T01:00:00Z')
    const same = Date.parse('2026-12-25T01:00:00Z')
    expect(remindAfter('2026-12-25', evening)).toBe(three)
    expect(remindAfter('2026-12-25', three)).toBe(same)
    expect(remindAfter('2026-12-25', same)).toBe(notYet)
  })
})

describe('taking a copy', () => {
  const book = { copies: 2, out: [{ person: 'a' }], waiting: [] }
  it.each([
    ['that is there', book, 'b', 0, undefined],
    ['with two others at home', book, 'b', 2, undefined],
    ['with three others at home', book, 'b', 3, 'TOO_MANY_BOOKS'],
    ['twice', book, 'a', 1, 'ALREADY_YOURS'],
    ['when all are out', { ...book, copies: 1 }, 'b', 0, 'NONE_LEFT'],
    ['beside one whose reader has left', { ...book, out: [{}] }, 'b', 0, undefined],
  ] as const)('%s', (_title, seen, reader, held, problem) => expect(lendProblem(seen, reader, held)).toBe(problem))

  it('leaves as many as there are less those that are out, never fewer than none', () =>
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (copies, out) => {
        expect(onShelf({ copies, out: Array(out).fill({}) })).toBe(Math.max(0, copies - out))
      }),
    ))
})

describe('keeping it longer', () => {
  const out = [{ person: 'a' }]
  it.each([
    ['once', { copies: 1, out, waiting: [] }, 0, undefined],
    ['twice', { copies: 1, out, waiting: [] }, 1, 'RENEWED_ALREADY'],
    ['while somebody waits', { copies: 1, out, waiting: ['b'] }, 0, 'SOMEBODY_WAITS'],
    ['while who waits could take another copy', { copies: 2, out, waiting: ['b'] }, 0, undefined],
  ] as const)('%s', (_title, book, renewed, problem) => expect(renewProblem(book, renewed)).toBe(problem))
})

it('copies may become as few as are out', () => {
  expect(copiesFit(2, [{}, {}])).toBe(true)
  expect(copiesFit(1, [{}, {}])).toBe(false)
  expect(copiesFit(bookDefaults.copiesMost + 1, [])).toBe(false)
})

it('a title is the same whatever marks stand in it', () => {
  expect(sameTitle('《活着》', ' 活着')).toBe(true)
  expect(sameTitle('活着', '活着本身')).toBe(false)
})

describe('a search', () => {
  const book = { title: '《平凡的世界》', author: '路遥', isbn: '9787506365437' }
  const found = (typed: string) => {
    const search = searchFor(typed)
    return search !== undefined && gramsOf(book).includes(search.gram) && search.fits(book)
  }
  it.each(['平', '平凡', '凡的世', ' 世界 ', '路遥', '9787506365437', '978-7-5063-6543-7'])('finds it by %s', typed =>
    expect(found(typed)).toBe(true),
  )
  it.each(['平世', '平凡世界', '遥路', '9787020000000'])('not by %s', typed => expect(found(typed)).toBe(false))
  it('for nothing is none', () => expect(searchFor(' 《》 ')).toBeUndefined())
  it('finds every title by every piece of it', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...'平凡的世界路遥，。《》 AbC10２'), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.nat(),
        (all, a, b) => {
          const title = all.join('')
          const from = a % all.length
          const piece = all.slice(from, from + 1 + (b % (all.length - from))).join('')
          const search = searchFor(piece)
          if (search === undefined) return
          expect(gramsOf({ title })).toContain(search.gram)
          expect(search.fits({ title })).toBe(true)
        },
      ),
    ))
})
