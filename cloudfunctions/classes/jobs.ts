/** Telling those who wanted to be told; each job looks first whether what it was left for still holds. */
import { phaseOf, soonMs } from '../../src/contract/classes'
import { atMost, days, find, type Job, type JobContext, localTime, page, read, sendLater, transact } from '../kernel'
import { figuresOf } from './desk-queries'
import { type ClassRecord, classes, presence } from './store'

type Payload = Readonly<Record<string, unknown>>

/** Messages of one job; the next ones are left for a job of their own, so that a large class does not run out of time. */
const atOnce = 50

/** The class, as long as it is still at the time that the job was left for. */
async function unmoved({ id, startsAt }: Payload): Promise<ClassRecord | undefined> {
  if (typeof id !== 'string') throw new TypeError('id is no text')
  const record = await read(classes, id)
  return record?.startsAt === startsAt ? record : undefined
}

/** Writes to one page of those who wanted the reminder, and leaves the rest. */
async function tellPage(job: string, payload: Payload, record: ClassRecord, hint: string, context: JobContext) {
  const after = typeof payload.after === 'string' ? payload.after : undefined
  const where = { class: record._id, reminder: true }
  const rows = await page(presence, { where, orderBy: ['_id', 'asc'], limit: atOnce }, after)
  // first, so that its row has the same id whoever has asked for a reminder meanwhile
  if (rows.next !== undefined) await context.later(job, { ...payload, after: rows.next })
  for (const { person } of rows.items) {
    await sendLater(context, {
      kind: 'classSoon',
      to: person,
      page: `pages/classes/class/index?id=${record._id}`,
      fields: { title: record.title, at: localTime(record.startsAt), hint },
    })
  }
}

const soon: Job = async (payload, context) => {
  const record = await unmoved(payload)
  if (!record || record.cancelled || phaseOf(record, context.now) === 'over') return
  await tellPage('classes.soon', payload, record, '点开，从这里进课堂', context)
}

/** It takes place at another time, or not at all. */
const tell: Job = async (payload, context) => {
  const record = await unmoved(payload)
  if (!record) return
  const { startsAt, cancelled } = record
  const due = Math.max(context.now, startsAt - soonMs)
  if (!cancelled && payload.after === undefined)
    await context.later('classes.soon', { id: record._id, startsAt }, { due })
  await tellPage('classes.tell', payload, record, cancelled ? '这堂课取消了' : '时间改了，以这个为准', context)
}

export const jobs = { soon, tell }

/** What happened at a class is counted the day after, once. */
export async function tend({ now }: { readonly now: number }): Promise<void> {
  const over = await find(classes, {
    where: { tallied: false, startsAt: atMost(now - days(1)) },
    orderBy: ['startsAt', 'asc'],
    limit: 50,
  })
  for (const record of over) {
    const figures = await figuresOf(record)
    await transact(async tx => {
      const current = await tx.get(classes, record._id)
      return { commit: current && (await tx.put(classes, { ...current, figures, tallied: true })) }
    })
  }
}
