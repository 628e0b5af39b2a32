import * as z from 'zod/mini'
import type { Faults } from '../faults'
import { DoorError } from './http'

const times = z.int().check(z.gte(0), z.lte(1_000_000))

/** One body of `POST /_local/faults`; each names a method of Faults. */
const order = z.discriminatedUnion('fault', [
  z.object({ fault: z.literal('conflict'), times, moment: z.enum(['write', 'commit']) }),
  z.object({ fault: z.literal('latency'), ms: z.int().check(z.gte(0), z.lte(60_000)) }),
  z.object({ fault: z.literal('fail'), action: z.string(), code: z.string(), times: z.optional(times) }),
  z.object({ fault: z.literal('drop'), action: z.string(), times: z.optional(times) }),
  z.object({ fault: z.literal('crash'), times, moment: z.enum(['before', 'after']) }),
  z.object({ fault: z.literal('cold'), times }),
  z.object({ fault: z.literal('clear') }),
])

/** Orders what the body says; `fail` and `drop` of the action `call` hit the door's own replies to phones. */
export function orderFault(faults: Faults, body: unknown): void {
  const parsed = z.safeParse(order, body)
  if (!parsed.success) throw new DoorError(400, 'CLOUD_INVALID_PARAM', z.prettifyError(parsed.error))
  const asked = parsed.data
  if (asked.fault === 'conflict') faults.conflictNext(asked.times, asked.moment)
  else if (asked.fault === 'latency') faults.latency(asked.ms)
  else if (asked.fault === 'fail') faults.failNext(asked.action, asked.code, asked.times)
  else if (asked.fault === 'drop') faults.dropNext(asked.action, asked.times)
  else if (asked.fault === 'crash') faults.crashNext(asked.times, asked.moment)
  else if (asked.fault === 'cold') faults.coldNext(asked.times)
  else faults.clear()
}
