/** The check of all purses, once a day in slices, or at once for an operator. */
import { now as clock, days, type Job, read, type TendContext, transact } from '../kernel'
import { type CheckRecord, checks } from './store'
import { verify } from './verify'

/** A slice of the timer's minute, short because other work waits behind it; and an operator's whole call, which WeChat ends after sixty seconds. */
const sliceMs = 5_000
const wholeMs = 50_000

const until = (ms: number) => {
  const end = clock() + ms
  return () => clock() >= end
}

const keep = (record: CheckRecord) => transact(async tx => ({ commit: await tx.put(checks, record) }))

/** Begins a check when the last one began a day ago. */
export async function checkDaily({ now, later }: TendContext): Promise<void> {
  const begun = await read(checks, 'current')
  if (begun && now - begun.at < days(1)) return
  await keep({ _id: 'current', at: now, accounts: 0, entries: 0, frozen: 0 })
  await later('points.check', { begun: now, after: '', accounts: 0, entries: 0, frozen: 0 })
}

const whole = (value: unknown): number => {
  if (typeof value !== 'number') throw new TypeError('a check counts')
  return value
}

/** One slice; what it counted goes on with the next one. */
export const check: Job = async ({ begun, after, accounts, entries, frozen }, { now, later }) => {
  const done = await verify(String(after), now, until(sliceMs))
  const sum = {
    accounts: whole(accounts) + done.accounts,
    entries: whole(entries) + done.entries,
    frozen: whole(frozen) + done.frozen,
  }
  if (done.after !== undefined) await later('points.check', { begun, after: done.after, ...sum })
  else await keep({ _id: 'last', at: whole(begun), ...sum })
}

/** For operators, from the console. `after` in the answer: there was too much for one call, and the daily check does it in slices. */
export async function verifyLedger({ now }: { readonly now: number }) {
  const done = await verify('', now, until(wholeMs))
  const { accounts, entries, frozen, after } = done
  if (after === undefined) await keep({ _id: 'last', at: now, accounts, entries, frozen })
  return done
}
