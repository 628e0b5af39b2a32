/** When a month has begun, whoever allowed it is told that the statement of the last one is there. Slice by slice over all purses. */
import { monthAfter, monthOf, spanOf } from '../../src/contract/months'
import { purses } from '../../src/contract/points/purses'
import { pointsShown } from '../../src/contract/points/shown'
import {
  allowedMessages,
  between,
  find,
  type Job,
  localDay,
  scan,
  sendLater,
  type TendContext,
  transact,
} from '../kernel'
import { pointEntries, purseRecords, rounds } from './store'

/** Purses of one slice, which is done well within a timer's minute. */
const sliceRows = 1000
/** Purses that are looked at side by side. */
const atOnce = 10

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
  const found = await scan(purseRecords, { after, limit: sliceRows, fields: ['person', 'purse'] })
  const last = found.at(-1)
  if (last && found.length === sliceRows) await context.later('points.tellStatements', { month, after: last._id })
  for (let at = 0; at < found.length; at += atOnce) {
    const some = found.slice(at, at + atOnce)
    const ends = await Promise.all(some.map(({ _id, person }) => endOf(_id, person, month)))
    for (const [index, { person, purse }] of some.entries()) {
      const balance = ends[index]
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
}

/** What the purse came to at the month's end, for those who wish to hear of it and whose purse moved. */
async function endOf(account: string, person: string, month: string): Promise<number | undefined> {
  if (((await allowedMessages(person)).pointsStatement ?? 0) === 0) return undefined
  const [from, to] = spanOf(month)
  const [entry] = await find(pointEntries, {
    where: { account, at: between(from, to) },
    orderBy: ['at', 'desc'],
    limit: 1,
    fields: ['after'] as const,
  })
  return entry?.after
}
