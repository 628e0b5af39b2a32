/** Who stands where: how many people have how many points, so that a rank needs no counting of people. Points are hundredths. */

/** How many people have so many points; the highest first, nobody with none. */
export interface Step {
  readonly points: number
  readonly people: number
}

/** As it is stored: `1200:3,1150:1`, for a list of objects is eight times as long on the wire. */
export const written = (steps: readonly Step[]): string =>
  steps.map(({ points, people }) => `${points}:${people}`).join(',')

export const stepsOf = (text: string): readonly Step[] =>
  text === ''
    ? []
    : text.split(',').map(step => {
        const [points = 0, people = 0] = step.split(':').map(Number)
        return { points, people }
      })

/** Somebody had `before` points and has `after` now; who has none is not on the board. Throws when nobody had `before`. */
export function moved(steps: readonly Step[], before: number, after: number): readonly Step[] {
  const people = new Map(steps.map(step => [step.points, step.people]))
  const change = (points: number, by: number) => {
    if (points <= 0) return
    const left = (people.get(points) ?? 0) + by
    if (left < 0) throw new RangeError(`nobody has ${points} points`)
    if (left === 0) people.delete(points)
    else people.set(points, left)
  }
  change(before, -1)
  change(after, 1)
  return [...people]
    .map(([points, count]) => ({ points, people: count }))
    .sort((one, other) => other.points - one.points)
}

export const peopleOn = (steps: readonly Step[]): number => steps.reduce((sum, { people }) => sum + people, 0)

/** Equal points share a rank; the next one counts everybody before. */
export const rankOf = (steps: readonly Step[], points: number): number =>
  1 + steps.reduce((sum, step) => (step.points > points ? sum + step.people : sum), 0)
