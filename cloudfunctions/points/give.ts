/** Points for family, if the rule allows it. The giver's side is at once; what arrives is booked by a job, exactly once. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { points as contract } from '../../src/contract/points'
import { dayOf } from '../../src/contract/shanghai'
import { takePersonCode } from '../codes'
import { type CommandContext, isRefused, type Job, read, refuse, transact } from '../kernel'
import { isBooked } from './booked'
import { post, purseOf } from './post'
import { ruleFor } from './rule'
import { spendable } from './rules-account'
import { givingProblem } from './rules-giving'
import { givenBy, spent } from './rules-movements'
import { pointEntries } from './store'

export async function give({ purse, points, scene }: ParsedInputOf<typeof contract.give>, context: CommandContext) {
  const { tx, actor, now, later } = context
  const { personId } = actor.person()
  const shown = await takePersonCode(context, scene)
  if (isRefused(shown)) return shown
  if (shown.personId === personId) return refuse('GIVING_SELF')
  context.concerns(shown.personId)
  const { giving } = await ruleFor(purse, dayOf(now))
  const before = await purseOf(tx, personId, purse)
  if (before.frozen) return refuse('PURSE_FROZEN')
  const year = dayOf(now).slice(0, 4)
  const given = before.given?.year === year ? before.given : { year, points: 0, to: [] }
  const problem = givingProblem(giving, given, shown.personId, points)
  if (problem) return refuse(problem.code, problem.detail)
  const effect = spent(before, points, now)
  if (effect === 'TOO_FEW_POINTS') return refuse(effect, { balance: spendable(before, now) })
  const to = [...new Set([...given.to, shown.personId])]
  const wording = { kind: 'given', cause: `given.${context.key}`, title: '转给家人' } as const
  const beside = { given: { year, points: given.points + points, to } }
  const { entry, purse: after } = await post(tx, before, effect, wording, now, beside)
  await later('points.arrive', { entry: entry._id, to: shown.personId })
  return { balance: spendable(after, now) }
}

/** What was given arrives: the cause is the giver's entry, so it cannot arrive twice. */
export const arrive: Job = async ({ entry: id, to }, { now }) => {
  if (typeof id !== 'string' || typeof to !== 'string') throw new TypeError('a gift names an entry and a person')
  const entry = await read(pointEntries, id)
  if (!entry) throw new Error(`there is no entry ${id}`)
  const cause = `received.${id}`
  await transact(async tx => {
    const before = await purseOf(tx, to, entry.purse)
    if (await isBooked(before._id, cause)) return { commit: undefined }
    await post(tx, before, givenBy(before, entry.effect), { kind: 'received', cause, title: '家人转来' }, now)
    return { commit: undefined }
  })
}
