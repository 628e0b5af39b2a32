/** What time brings, and telling those concerned. Each job looks first whether what it was left for still holds. */
import { isLive, wishDefaults } from '../../src/contract/wishes'
import { days, type Job, type JobContext, read, transact } from '../kernel'
import { type Piece, tell } from './news'
import { type Change, expired, left } from './rules'
import type { Helper } from './rules-helpers'
import { due, nextLook } from './rules-shelves'
import { changed, type WishRecord, wishes } from './store'

type Payload = Readonly<Record<string, unknown>>
const { remindDays, freeDays } = wishDefaults

function idOf({ id }: Payload): string {
  if (typeof id !== 'string') throw new TypeError('id is no text')
  return id
}

/** Changes the wish if there is still something to change; the wish as it stands afterwards. */
async function change(id: string, step: (record: WishRecord) => Change | string | undefined) {
  const verdict = await transact(async tx => {
    const record = await tx.get(wishes, id)
    const wanted = record && step(record)
    if (!record || wanted === undefined || typeof wanted === 'string') return { commit: record }
    const after = changed(record, wanted)
    await tx.put(wishes, after)
    return { commit: after }
  })
  return 'commit' in verdict ? verdict.commit : undefined
}

async function tellHelpers(context: JobContext, record: WishRecord, piece: Piece) {
  for (const { person } of record.helpers) await tell(context, person, record, piece)
}

/** On the wall: from now on it is looked after. */
const released: Job = async (payload, context) => {
  const record = await read(wishes, idOf(payload))
  if (!record) return
  await context.later('wishes.look', { id: record._id }, { due: nextLook(record, context.now) })
  if (record.state === 'open') await tell(context, record.author, record, 'released')
}

/** Raised when nobody comes, taken down when nobody has come; leaves itself for the next time until the wish is settled. */
const look: Job = async (payload, context) => {
  const { now } = context
  const record = await change(idOf(payload), wish => {
    const act = due(wish, now)
    return act === 'expire' ? expired(wish, now) : act && { raised: true }
  })
  if (!record) return
  if (isLive(record.state)) await context.later('wishes.look', { id: record._id }, { due: nextLook(record, now) })
  if (record.state !== 'expired') return
  await tell(context, record.author, record, 'expired')
  await tellHelpers(context, record, 'calledOff')
}

/** Taken down by its author or by staff. */
const calledOff: Job = async (payload, context) => {
  const record = await read(wishes, idOf(payload))
  if (!record) return
  if (record.state === 'refused') await tell(context, record.author, record, 'refused')
  await tellHelpers(context, record, 'calledOff')
}

/** The helper, as long as this is still the claim that the job was left for and nobody has said 办好了. */
const claimOf = ({ person, since }: Payload, record: WishRecord | undefined): Helper | undefined =>
  record && isLive(record.state) && record.doneAt === undefined
    ? record.helpers.find(helper => helper.person === person && helper.since === since)
    : undefined

async function watch({ later }: JobContext, id: string, { person, since }: Helper) {
  await later('wishes.remind', { id, person, since }, { due: since + days(remindDays) })
  await later('wishes.free', { id, person, since }, { due: since + days(freeDays) })
}

const claimed: Job = async (payload, context) => {
  const record = await read(wishes, idOf(payload))
  const helper = claimOf(payload, record)
  if (!record || !helper) return
  await watch(context, record._id, helper)
  await tell(context, record.author, record, record.state === 'claimed' && record.wanted > 1 ? 'full' : 'claimed')
}

/** The author says that it is not done yet: every helper's time runs anew. */
const denied: Job = async (payload, context) => {
  const record = await read(wishes, idOf(payload))
  for (const helper of record?.helpers ?? []) {
    if (!record || !claimOf({ ...helper, since: payload.since }, record)) continue
    await watch(context, record._id, helper)
    await tell(context, helper.person, record, 'denied')
  }
}

const remind: Job = async (payload, context) => {
  const record = await read(wishes, idOf(payload))
  if (record && claimOf(payload, record)) await tell(context, String(payload.person), record, 'remind')
}

const free: Job = async (payload, context) => {
  const person = String(payload.person)
  let gone = false
  const record = await change(idOf(payload), wish => {
    gone = claimOf(payload, wish) !== undefined
    return gone ? left(wish, person, undefined, context.now) : undefined
  })
  if (record && gone) await tell(context, person, record, 'freed')
}

export const jobs = { released, look, calledOff, claimed, denied, remind, free }
