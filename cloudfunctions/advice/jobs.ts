/** What follows a command: telling people, and looking again when something is due. Each looks first whether it still holds. */
import { changeIf, type Job, type JobContext, read, removeFiles, transact } from '../kernel'
import { advisersOf } from './access'
import { tellAdvisers, tellBooker } from './messages'
import { dueAfter, workingDaysFor } from './rules-due'
import { move } from './rules-move'
import { slotAt } from './rules-slots'
import { turnOf } from './rules-status'
import { workingDaysAt } from './settings'
import { type ConsultationRecord, consultations, sittings } from './store'

type Payload = Readonly<Record<string, unknown>>

function text(payload: Payload, field: string): string {
  const value = payload[field]
  if (typeof value !== 'string') throw new TypeError(`${field} is no text`)
  return value
}

/** The consultation, as long as the turn that the job is about still lasts. */
async function stillTheirTurn(payload: Payload): Promise<ConsultationRecord | undefined> {
  const record = await read(consultations, text(payload, 'id'))
  return record && turnOf(record.status) === 'adviser' && record.since === payload.since ? record : undefined
}

const othersThan = (asker: string | undefined, personIds: readonly string[]): readonly string[] =>
  [...new Set(personIds)].filter(personId => personId !== asker)

async function tellAllAdvisers(context: JobContext, record: ConsultationRecord): Promise<void> {
  const reaching = await advisersOf(record.node)
  const personIds = reaching.map(grant => grant.personId)
  await tellAdvisers(context, record, othersThan(record.asker, personIds))
}

const lookAgain = ({ later }: JobContext, { _id: id, since, due }: ConsultationRecord): Promise<void> =>
  later('advice.overdue', { id, since }, { due })

/** A new turn of the advisers begins. The place may have an answering time of its own. */
async function begin(record: ConsultationRecord, context: JobContext): Promise<void> {
  const workingDays = workingDaysFor(record.urgent, await workingDaysAt(record.node))
  const due = dueAfter(record.since, workingDays)
  await changeIf(consultations, record._id, { since: record.since }, { workingDays, due })
  await lookAgain(context, { ...record, due })
}

/** Somebody waits for any adviser. One may have been faster than this job. */
const announce: Job = async (payload, context) => {
  const record = await stillTheirTurn(payload)
  if (!record) return
  if (payload.fresh === true) await begin(record, context)
  if (record.status === 'waiting') await tellAllAdvisers(context, record)
}

/** The adviser in charge, as long as they hold the role; a case whose adviser has laid it down goes back to the others. */
async function tellInCharge(context: JobContext, record: ConsultationRecord, adviser: string): Promise<void> {
  const reaching = await advisersOf(record.node)
  if (reaching.some(grant => grant.personId === adviser)) return tellAdvisers(context, record, [adviser])
  await release(record, context.now)
  const { adviser: _gone, ...free } = record
  await tellAllAdvisers(context, free)
}

/** The adviser in charge has something to do. */
const tellAdviser: Job = async (payload, context) => {
  const record = await stillTheirTurn(payload)
  if (!record?.adviser) return
  if (payload.fresh === true) await lookAgain(context, record)
  await tellInCharge(context, record, record.adviser)
}

/** Nobody has answered in time. */
const overdue: Job = async (payload, context) => {
  const record = await stillTheirTurn(payload)
  if (!record) return
  if (record.adviser) await tellInCharge(context, record, record.adviser)
  else await tellAllAdvisers(context, record)
}

/** Back to the queue, without the adviser who is gone; nothing when somebody was faster. */
export async function release({ _id, adviser }: ConsultationRecord, now: number): Promise<void> {
  await transact(async tx => {
    const record = await tx.get(consultations, _id)
    const after = record && move(record, 'handBack', now, record.workingDays)
    if (!after || record.adviser !== adviser) return { commit: undefined }
    const { adviser: _gone, ...free } = record
    return { commit: await tx.put(consultations, { ...free, ...after }) }
  })
}

const removePictures: Job = async ({ files }) => {
  if (!Array.isArray(files)) throw new TypeError('files is no list')
  await removeFiles(files.filter((file): file is string => typeof file === 'string'))
}

/** The evening before, if the appointment still stands. */
const remindBooking: Job = async (payload, context) => {
  const sitting = await read(sittings, text(payload, 'id'))
  const booking = sitting?.bookings.find(({ number, person }) => number === payload.number && person === payload.person)
  if (!sitting || !booking || sitting.calledOff) return
  const at = slotAt(sitting, booking.number)
  if (at > context.now) await tellBooker(context, sitting, booking, at, '去不了请早点取消')
}

const callOff: Job = async (payload, context) => {
  const sitting = await read(sittings, text(payload, 'id'))
  if (!sitting?.calledOff) return
  for (const booking of sitting.bookings) {
    const at = slotAt(sitting, booking.number)
    if (at > context.now) await tellBooker(context, sitting, booking, at, '这次取消了，请另约时间')
  }
}

export const jobs = { announce, tellAdviser, overdue, removePictures, remindBooking, callOff }
