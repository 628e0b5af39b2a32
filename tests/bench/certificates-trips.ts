/** One's own service on paper: a handful of readings, however much somebody has done. */
import { certificates } from '../../src/contract/certificates'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { dayOf } from '../../src/contract/shanghai'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

/** The seeded volunteer has served within the last weeks. */
const weeksAgo = 38 * 86_400_000

export async function certificatesTrips(count: Count, now: number): Promise<void> {
  await count('sun-xiaomei', certificates.certificate, {})
  await count('sun-xiaomei', certificates.statement, { year: Number(dayOf(now - weeksAgo).slice(0, 4)) })
}
