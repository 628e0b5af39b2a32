/** What people are written in WeChat. Never a word of the matter; about a consultation in safe mode nothing at all. */
import { subjects } from '../../src/contract/advice'
import { type CommandContext, localTime, sendLater } from '../kernel'
import { placesById } from '../people'
import type { BookingRecord, ConsultationRecord, SittingRecord } from './store'

type Sender = Pick<CommandContext, 'later'> & { readonly now: number }

/** An answer has come. */
export async function tellAsker(context: Sender, { _id, asker, safe, subject }: ConsultationRecord): Promise<void> {
  if (safe || asker === undefined) return
  await sendLater(context, {
    kind: 'adviceReply',
    to: asker,
    page: `pages/advice/thread/index?id=${_id}`,
    fields: { subject: subjects[subject], status: '有回复', at: localTime(context.now), hint: '点开看律师怎么说' },
  })
}

/** Something waits for these advisers. */
export async function tellAdvisers(
  context: Sender,
  record: ConsultationRecord,
  advisers: readonly string[],
): Promise<void> {
  const place = await nameOf(record.node)
  const fields = { subject: subjects[record.subject], at: localTime(record.since), place }
  const page = record.adviser
    ? `pages/advice/case/index?node=${record.node}&id=${record._id}`
    : `pages/advice/desk/index?node=${record.node}`
  for (const to of advisers) await sendLater(context, { kind: 'adviceWaiting', to, page, fields })
}

/** About one's appointment. */
export async function tellBooker(
  context: Sender,
  sitting: SittingRecord,
  { person, subject }: BookingRecord,
  at: number,
  hint: string,
): Promise<void> {
  const place = sitting.mode === 'phone' ? '律师给您打电话' : (sitting.where ?? (await nameOf(sitting.node)))
  const fields = { subject: subjects[subject], at: localTime(at), place, hint }
  await sendLater(context, { kind: 'appointment', to: person, page: 'pages/advice/bookings/index', fields })
}

const nameOf = async (node: string): Promise<string> => (await placesById([node])).get(node)?.name ?? node
