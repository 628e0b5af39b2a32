import fc from 'fast-check'
import { moved, peopleOn, rankOf, type Step, stepsOf, written } from './rules-board'

const points = fc.integer({ min: 0, max: 40 })

it('whoever moves how often: the steps are those of the people as they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: 9 }), points), { maxLength: 80 }), moves => {
      const people = new Map<number, number>()
      let steps: readonly Step[] = []
      for (const [person, after] of moves) {
        steps = moved(steps, people.get(person) ?? 0, after)
        people.set(person, after)
        expect(stepsOf(written(steps))).toEqual(steps)
      }
      const standing = [...people.values()].filter(one => one > 0).sort((a, b) => b - a)
      expect(peopleOn(steps)).toBe(standing.length)
      expect(steps.flatMap(step => Array.from({ length: step.people }, () => step.points))).toEqual(standing)
      for (const one of standing) expect(rankOf(steps, one)).toBe(standing.indexOf(one) + 1)
    }),
    { numRuns: 1_000 },
  )
})

it('nobody can leave points that nobody has', () => {
  expect(() => moved([], 5, 0)).toThrow(RangeError)
})
