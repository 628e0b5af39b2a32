/** Answers that did not come: asked for once more after a good half hour, given up after a day. */
import { askAgainJob } from './ask-checks'
import { days, minutes } from './clock'
import { atMost, between } from './conditions'
import { close } from './finish-checks'
import { changeCheck, checksAtOnce, openChecks } from './open-checks'
import { leaveForLater } from './outbox'
import { find } from './reads'

/** WeChat promises its answer within half an hour. */
const remindAfter = minutes(35)
const giveUpAfter = days(1)

export async function tendChecks(now: number): Promise<void> {
  const old = await find(openChecks, {
    where: { at: atMost(now - giveUpAfter) },
    orderBy: ['at', 'asc'],
    limit: checksAtOnce,
  })
  for (const { _id } of old)
    await changeCheck(_id, async (row, tx) => {
      if (row.at <= now - giveUpAfter) await close(row, tx)
      return undefined
    })
  const late = await find(openChecks, {
    where: { reminded: false, asked: between(1, now - remindAfter) },
    orderBy: ['asked', 'asc'],
    limit: checksAtOnce,
  })
  for (const { _id } of late)
    await changeCheck(_id, async (row, tx) => {
      if (row.reminded) return undefined
      await leaveForLater(tx, { id: `ask.${_id}.${row.at}`, job: askAgainJob, payload: { thing: _id }, due: now })
      return { ...row, reminded: true }
    })
}
