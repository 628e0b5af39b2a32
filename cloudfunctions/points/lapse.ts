/** What time does to purses: a notice before points lapse, and the entry when they have. */

import { pointsShown } from '../../src/contract/points/shown'
import { atMost, find, type Job, localDay, read, sendLater, type TendContext, transact } from '../kernel'
import { post } from './post'
import { never } from './rules-account'
import { lapsed } from './rules-movements'
import { type PurseRecord, purseRecords } from './store'

/** Purses of one round; the next hour does the rest. What has lapsed is not spent meanwhile: `spendable` looks at the clock. */
const atOnce = 300

/** Lapsed lots leave each purse by an entry. Running again finds nothing left to do. */
export async function tend({ now, later }: TendContext): Promise<void> {
  const over = await find(purseRecords, {
    where: { nextLapse: atMost(now) },
    orderBy: ['nextLapse', 'asc'],
    limit: atOnce,
    fields: ['nextLapse'] as const,
  })
  for (const { _id } of over) await lapseOf(_id, now)
  const soon = await find(purseRecords, {
    where: { noticeDue: atMost(now) },
    orderBy: ['noticeDue', 'asc'],
    limit: atOnce,
    fields: ['noticeDue'] as const,
  })
  for (const { _id, noticeDue } of soon) await later('points.notice', { purse: _id, noticeDue })
}

const lapseOf = (id: string, now: number) =>
  transact(async tx => {
    const before = await tx.get(purseRecords, id)
    const effect = before && lapsed(before, now)
    if (!before || !effect) return { commit: undefined }
    const until = before.lots.filter(({ lapses }) => lapses <= now).map(({ lapses }) => lapses)
    const wording = {
      kind: 'lapse',
      cause: `lapse.${Math.max(...until)}.${before.moves}`,
      title: '到期的积分',
    } as const
    return { commit: await post(tx, before, effect, wording, now) }
  })

const unchanged = (record: PurseRecord | undefined, due: unknown): record is PurseRecord =>
  record !== undefined && record.noticeDue === due && record.lots.length > 0

export const notice: Job = async ({ purse: id, noticeDue }, context) => {
  if (typeof id !== 'string') throw new TypeError('a notice is about a purse')
  const record = await read(purseRecords, id)
  if (!unchanged(record, noticeDue)) return
  const [first] = record.lots
  if (first && first.lapses > context.now)
    await sendLater(context, {
      kind: 'pointsLapse',
      to: record.person,
      page: `pages/points/mine/index?purse=${record.purse}`,
      fields: {
        what: `${pointsShown(first.left)} 分快到期`,
        at: `${localDay(first.lapses - 1)} 23:59`,
        hint: '可以去兑换点换东西',
      },
    })
  await transact(async tx => {
    const current = await tx.get(purseRecords, id)
    if (!unchanged(current, noticeDue)) return { commit: undefined }
    return { commit: await tx.put(purseRecords, { ...current, noticeDue: never }) }
  })
}
