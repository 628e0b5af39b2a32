/** An activity changes, is called off, or says whom it did good. Whoever signed up hears of what concerns them by a job. */
import type { ParsedInputOf } from '../../src/contract/define'
import { type service as contract, phaseOf } from '../../src/contract/service'
import { type CommandContext, refuse } from '../kernel'
import { ledBy } from './led-by'
import { editProblem } from './rules'
import { settled } from './rules-seats'
import { activities } from './store'

export async function edit({ id, activity }: ParsedInputOf<typeof contract.edit>, context: CommandContext) {
  const before = await ledBy(context, id)
  if ('refused' in before) return before
  const { tx, now, later } = context
  const problem = editProblem(before, activity, now)
  if (problem) return refuse(problem.code, problem.detail)
  // what was counted afterwards is not an expectation any more
  const after = settled({ ...before, ...activity, ...(before.counted && { beneficiaries: before.beneficiaries }) })
  await tx.put(activities, after)
  const { startsAt, endsAt, spot, title } = after
  const moved = startsAt !== before.startsAt || endsAt !== before.endsAt || spot !== before.spot
  if (moved || after.freed || title !== before.title)
    await later('service.follow', { id, startsAt, endsAt, moved, restarted: startsAt !== before.startsAt })
  return {}
}

export async function cancel({ id, reason }: ParsedInputOf<typeof contract.cancel>, context: CommandContext) {
  const before = await ledBy(context, id)
  if ('refused' in before) return before
  const { tx, now, later } = context
  if (before.state === 'cancelled') return {}
  const phase = phaseOf(before, now)
  if (phase === 'over') return refuse('ACTIVITY_OVER')
  // people have signed in: it may end early, but what they did is reviewed
  if (phase === 'running') return refuse('ACTIVITY_STARTED')
  await tx.put(activities, { ...before, state: 'cancelled', cancelReason: reason, freed: false })
  const { startsAt, endsAt } = before
  await later('service.follow', { id, startsAt, endsAt, moved: false, restarted: false })
  return {}
}

export async function sayBeneficiaries(
  { id, beneficiaries }: ParsedInputOf<typeof contract.sayBeneficiaries>,
  context: CommandContext,
) {
  const before = await ledBy(context, id)
  if ('refused' in before) return before
  const phase = phaseOf(before, context.now)
  if (phase === 'cancelled') return refuse('ACTIVITY_CANCELLED')
  if (phase === 'coming') return refuse('ACTIVITY_NOT_STARTED')
  await context.tx.put(activities, { ...before, beneficiaries, counted: true })
  return {}
}
