/** When a month has begun, whoever allowed it is told that the statement of the last one is there. Slice by slice over those who did, not over all purses. */
import { monthAfter, monthOf, spanOf } from '../../src/contract/months'
import { type Purse, purses } from '../../src/contract/points/purses'
import { pointsShown } from '../../src/contract/points/shown'
import { between, find, type Job, localDay, peopleAllowing, sendLater, type TendContext, transact } from '../kernel'
import { pointEntries, purseId, rounds } from './store'

/** Rows of one slice, of which few have allowed this kind: done well within a timer's minute. */
const sliceRows = 500
const purseNames = Object.keys(purses) as readonly Purse[]

/** Once for each month: whoever comes later finds that it has begun. */
export async function statementsMonthly({ now, later }: TendContext): Promise<void> {
  const month = monthAfter(monthOf(now), -1)
  const verdict = await transact<boolean, never>(async tx => {
    const _id = `statements.${month}`
    if (await tx.get(rounds, _id)) return { commit: false }
    await tx.put(rounds, { _id, at: now })
    return { commit: true }
  })
  if ('commit' in verdict && verdict.commit) await later('points.tellStatements', { month, after: '' })
}

/**
 * One slice. The next one is left first, so that its row is the same however often this one is tried; a second try may miss somebody whose
 * message the first one has left under the same number, and tells nobody twice.
 */
export const tellStatements: Job = async ({ month, after }, context) => {
  if (typeof month !== 'string' || typeof after !== 'string') throw new TypeError('a round has a month and a place')
  const { people, last } = await peopleAllowing('pointsStatement', after, sliceRows)
  if (last !== undefined) await context.later('points.tellStatements', { month, after: last })
  for (const person of people)
    for (const purse of purseNames) {
      const balance = await endOf(purseId(person, purse), month)
      if (balance === undefined) continue
      await sendLater(context, {
        kind: 'pointsStatement',
        to: person,
        page: `pages/points/statement/index?purse=${purse}&month=${month}`,
        fields: {
          what: `${Number(month.slice(5))}月${purses[purse]}账单`,
          at: `${localDay(spanOf(month)[1] - 1)} 23:59`,
          hint: `月底 ${pointsShown(balance)} 分，点开看`,
        },
      })
    }
}

/** What the purse came to at the month's end; undefined when it did not move. */
async function endOf(account: string, month: string): Promise<number | undefined> {
  const [from, to] = spanOf(month)
  const [entry] = await find(pointEntries, {
    where: { account, at: between(from, to) },
    orderBy: ['at', 'desc'],
    limit: 1,
    fields: ['after'] as const,
  })
  return entry?.after
}
