/** Stars of a quarter, from what was done in the one before: for everybody with a rider's purse, slice by slice. */
import { daysOf, periodOf, quarterAfter } from '../../src/contract/stars/quarters'
import { type Job, read, type TendContext, transact } from '../kernel'
import { pursesAfter, servedIn } from '../points'
import { ruleFor, rulesSet } from './rule'
import { levelOf } from './rules-stars'
import { starId, starRounds, stars } from './store'

/** Purses of one slice, which is done well within a timer's minute. */
const sliceRows = 500
/** People who are looked at side by side. */
const atOnce = 10

/** Once for each quarter. Left before it is noted: should it run twice, everybody has their star already. */
export async function tend({ now, later }: TendContext): Promise<void> {
  const quarter = periodOf(now)
  if (await read(starRounds, quarter)) return
  await later('stars.give', { quarter, after: '' })
  await transact(async tx => ({ commit: await tx.put(starRounds, { _id: quarter, at: now }) }))
}

/** One slice; the next one is left first, so that its row is the same however often this one is tried. */
export const give: Job = async ({ quarter, after }, { now, later }) => {
  if (typeof quarter !== 'string' || typeof after !== 'string') throw new TypeError('stars are of a quarter')
  const { people, last } = await pursesAfter('rider', after, sliceRows)
  if (last !== undefined) await later('stars.give', { quarter, after: last })
  const served = quarterAfter(quarter, -1)
  const [from, to] = daysOf(served)
  const took = ruleFor(await rulesSet(), served).levels
  for (let at = 0; at < people.length; at += atOnce)
    await Promise.all(
      people.slice(at, at + atOnce).map(async person => {
        const had = await servedIn(person, 'rider', from, to)
        // whoever did nothing has no star, and no row that says so
        if (had.services === 0) return
        const _id = starId(person, quarter, 0)
        await transact(async tx => {
          if (await tx.get(stars, _id)) return { commit: undefined }
          const star = { _id, person, quarter, version: 0, level: levelOf(had, took), had, took, at: now }
          return { commit: await tx.create(stars, star) }
        })
      }),
    )
}
