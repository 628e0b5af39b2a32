/** What a star takes 星级规则: dated configuration of the district. All three are needed; points are hundredths. */
import * as z from 'zod/mini'
import { Quarter } from './quarters'

/** Five levels, the first the easiest. */
export const levels = [1, 2, 3, 4, 5] as const
export const Level = z.int().check(z.gte(0), z.lte(levels.length))

/** What somebody needs, or has, of a quarter. */
export const Criteria = z.strictObject({
  /** hundredths of points of the rider's purse, earned by services of the quarter */
  points: z.int().check(z.gte(0), z.lte(100_000_000)),
  /** days on which there was a service */
  days: z.int().check(z.gte(0), z.lte(92)),
  services: z.int().check(z.gte(0), z.lte(10_000)),
})
export type Criteria = z.infer<typeof Criteria>

export const StarRule = z.strictObject({
  /** the first quarter of service that is judged by it */
  from: Quarter,
  levels: z.array(Criteria).check(z.length(levels.length)),
})
export type StarRule = z.infer<typeof StarRule>

/** What holds until the district has said something else: ours, and no rule of the district. */
export const firstStarRule: StarRule = {
  from: '2026Q1',
  levels: [
    { points: 200, days: 2, services: 2 },
    { points: 800, days: 5, services: 6 },
    { points: 2000, days: 10, services: 12 },
    { points: 4000, days: 18, services: 22 },
    { points: 6000, days: 25, services: 32 },
  ],
}
