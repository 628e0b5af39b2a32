import fc from 'fast-check'
import { ofToday, takenBy, takeProblem } from './rules'

/** 00:30 on 26 November in Shanghai */
const now = Date.parse('2026-11-25T16:30:00Z')
const minute = 60_000
const take = (person: string, count: number, minutesAgo: number) => ({ person, count, at: now - minutesAgo * minute })

describe('what one person may take on a day', () => {
  const shelf = { quantity: 5, perDay: 2, takes: [take('lin', 1, 5), take('zhao', 2, 10), take('lin', 2, 45)] }
  it.each([
    ['what is left of the day', 'lin', 1, undefined],
    ['not more than that', 'lin', 2, 'SUPPLY_LIMIT'],
    ['nothing once it is used up', 'zhao', 1, 'SUPPLY_LIMIT'],
    ['what others took is not counted', 'sun', 2, undefined],
    ['nobody gets more than the day allows', 'sun', 3, 'SUPPLY_LIMIT'],
  ])('%s', (_title, person, count, code) => {
    expect(takeProblem(shelf, person, count, now)?.code).toBe(code)
  })

  it('the day begins anew at midnight in Shanghai', () => {
    expect(ofToday(shelf.takes, now)).toHaveLength(2)
    expect(takenBy(ofToday(shelf.takes, now), 'lin')).toBe(1)
  })

  it('an almost empty shelf says how many there are', () => {
    expect(takeProblem({ ...shelf, quantity: 1 }, 'sun', 2, now)).toEqual({
      code: 'SUPPLY_GONE',
      detail: { quantity: 1 },
    })
  })

  it('whatever people try, nobody passes the limit and the shelf never owes', () => {
    const tries = fc.array(
      fc.record({ person: fc.constantFrom('lin', 'zhao', 'sun'), count: fc.integer({ min: 1, max: 4 }) }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(tries, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 5 }), (people, start, perDay) => {
        let state = { quantity: start, perDay, takes: [] as ReturnType<typeof take>[] }
        for (const { person, count } of people) {
          if (takeProblem(state, person, count, now)) continue
          state = { ...state, quantity: state.quantity - count, takes: [...state.takes, take(person, count, 0)] }
        }
        expect(state.quantity).toBeGreaterThanOrEqual(0)
        for (const person of ['lin', 'zhao', 'sun']) expect(takenBy(state.takes, person)).toBeLessThanOrEqual(perDay)
      }),
    )
  })
})
