/** Stations are told of a round, slice by slice; and what makes rounds end by itself. */
import { dayOf } from '../../src/contract/shanghai'
import { atMost, find, type Job, read, type TendContext, transact } from '../kernel'
import { kitVersions } from '../stores'
import { closedRound } from './decide'
import { spreadAt } from './spread-at'
import { noDay, type RoundRecord, rounds } from './store'

type Payload = Readonly<Record<string, unknown>>

/** Places of one slice, which is done well within a timer's minute. */
const slice = 25
/** Rounds that one hour looks at. */
const atOnce = 100
const stopped = '礼包停用了'

function textOf(payload: Payload, field: string): string {
  const value = payload[field]
  if (typeof value !== 'string') throw new TypeError(`${field} is no text`)
  return value
}

const stoppedRound = (round: RoundRecord, now: number): RoundRecord => ({
  ...closedRound(round, now, stopped),
  kitStopped: true,
})

/** A kit that was withdrawn while its round was being approved is never handed out; whether this one's was. */
async function stopWithdrawn(id: string, kit: string, now: number): Promise<boolean> {
  if ((await read(kitVersions, kit))?.state !== 'withdrawn') return false
  await transact(async tx => {
    const round = await tx.get(rounds, id)
    if (round?.state !== 'open') return { commit: undefined }
    return { commit: await tx.put(rounds, stoppedRound(round, now)) }
  })
  return true
}

/** The next slice is left first, so that its row is the same however often this one is tried. */
export const spread: Job = async (payload, { now, later }) => {
  const [id, from] = [textOf(payload, 'round'), Number(payload.from)]
  const round = await read(rounds, id)
  if (!round) throw new Error(`there is no round ${id}`)
  const more = from + slice < round.places.length
  if (more) await later('gifts.spread', { round: id, from: from + slice })
  // nobody is told that it begins; that it has ended is told by a job of its own, for a quota may have been set meanwhile
  if (from === 0 && round.state === 'open' && (await stopWithdrawn(id, round.kit, now)))
    return later('gifts.spread', { round: id, from: 0 })
  for (const { node } of round.places.slice(from, from + slice))
    await transact(async tx => ({ commit: await spreadAt(tx, id, node) }))
  if (more) return
  const { state } = round
  // people hear of it when every station knows
  if (state === 'open' && round.spreading) await later('gifts.announce', { round: id, what: 'open', after: '' })
  await transact(async tx => {
    const current = await tx.get(rounds, id)
    // one that was closed meanwhile has a job of its own
    if (current?.state !== state || !current.spreading) return { commit: undefined }
    return { commit: await tx.put(rounds, { ...current, spreading: false }) }
  })
}

/** By time: its last day is over. Looks again inside, for an earlier hour's job may have been here. */
export const end: Job = async (payload, { now, later }) => {
  const id = textOf(payload, 'round')
  await transact(async tx => {
    const round = await tx.get(rounds, id)
    if (round?.state !== 'open' || round.to >= dayOf(now)) return { commit: undefined }
    return { commit: await tx.put(rounds, closedRound(round, now)) }
  })
  await later('gifts.spread', { round: id, from: 0 })
}

/** The kit was withdrawn: what hands it out ends, what is planned with it cannot begin. Rounds of a kit are few. */
export const stopKit: Job = async (payload, { now, later }) => {
  const kit = textOf(payload, 'kit')
  for (const state of ['draft', 'submitted', 'open'] as const) {
    for (const { _id } of await find(rounds, { where: { kit, state }, limit: atOnce })) {
      await transact(async tx => {
        const round = await tx.get(rounds, _id)
        if (!round || round.kit !== kit || round.state === 'closed') return { commit: undefined }
        const after = round.state === 'open' ? stoppedRound(round, now) : { ...round, kitStopped: true }
        return { commit: await tx.put(rounds, after) }
      })
      if (state === 'open') await later('gifts.spread', { round: _id, from: 0 })
    }
  }
}

const isDue = ({ remindOn }: RoundRecord, today: string): boolean => remindOn <= today

/** A worker that was killed between the decision and its job. */
async function tellAgain({ later }: TendContext): Promise<void> {
  for (const { _id } of await find(rounds, { where: { spreading: true }, limit: atOnce }))
    await later('gifts.spread', { round: _id, from: 0 })
}

/** What is over ends; two days before that those are told who have not come, once. */
export async function tend(context: TendContext): Promise<void> {
  const { now, later } = context
  await tellAgain(context)
  const today = dayOf(now)
  const yesterday = dayOf(now - 86_400_000)
  const over = await find(rounds, {
    where: { state: 'open', to: atMost(yesterday) },
    orderBy: ['to', 'asc'],
    limit: atOnce,
  })
  for (const { _id } of over) await later('gifts.end', { round: _id })
  const due = await find(rounds, {
    where: { state: 'open', remindOn: atMost(today) },
    orderBy: ['remindOn', 'asc'],
    limit: atOnce,
  })
  for (const { _id } of due) {
    await later('gifts.announce', { round: _id, what: 'remind', after: '' })
    await transact(async tx => {
      const round = await tx.get(rounds, _id)
      if (!round || !isDue(round, today)) return { commit: undefined }
      return { commit: await tx.put(rounds, { ...round, remindOn: noDay }) }
    })
  }
}
