/** A town of one file of tests about snaps. Each test has days of its own, for there are limits by the day. */
import { openSnaps, type SnapTown } from './snaps'

const dayMs = 86_400_000

/** Lets time pass, in milliseconds. */
export function snapTests(use: (town: SnapTown) => void): (ms: number) => void {
  let town: SnapTown | undefined
  beforeAll(async () => {
    town = await openSnaps()
    use(town)
  })
  beforeEach(() => town?.clock.setOffset((Math.floor(town.clock.offset / dayMs) + 2) * dayMs))
  afterEach(() => town?.faults.clear())
  afterAll(() => town?.close())
  return ms => town?.clock.setOffset(town.clock.offset + ms)
}
