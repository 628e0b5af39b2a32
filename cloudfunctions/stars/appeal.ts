/** A rider says why a star is not right, and that somebody else should look again. */
import type { ParsedInputOf } from '../../src/contract/define'
import { lineage } from '../../src/contract/organisation'
import { communityOf } from '../../src/contract/people/home'
import type { stars as contract } from '../../src/contract/stars'
import { starsDefaults } from '../../src/contract/stars/defaults'
import { periodOf } from '../../src/contract/stars/quarters'
import { type CommandContext, days, refuse } from '../kernel'
import { appealId, appeals, starId, stars } from './store'

/** One for each person and quarter: its id follows from both. */
export async function appeal({ words }: ParsedInputOf<typeof contract.appeal>, { tx, actor, now }: CommandContext) {
  const { personId, home } = actor.person()
  const quarter = periodOf(now)
  const star = await tx.get(stars, starId(personId, quarter, 0))
  if (!star) return refuse('NO_STAR_YET')
  if (home === undefined) return refuse('NO_HOME')
  if (now > star.at + days(starsDefaults.appealDays)) return refuse('APPEAL_LATE')
  const _id = appealId(personId, quarter)
  if (await tx.get(appeals, _id)) return refuse('APPEAL_MADE')
  const node = communityOf(home)
  const { level, had, took } = star
  await tx.create(appeals, {
    _id,
    person: personId,
    quarter,
    node,
    areas: lineage(node),
    words,
    star: { level, had, took },
    waiting: true,
    at: now,
  })
  return {}
}

export async function object({ words }: ParsedInputOf<typeof contract.object>, { tx, actor, now }: CommandContext) {
  const record = await tx.get(appeals, appealId(actor.person().personId, periodOf(now)))
  if (!record) return refuse('APPEAL_NOT_FOUND')
  if (!record.first || record.objection !== undefined) return refuse('APPEAL_NOT_DECIDED')
  if (now > record.first.at + days(starsDefaults.objectDays)) return refuse('APPEAL_LATE')
  await tx.put(appeals, { ...record, objection: words, waiting: true })
  return {}
}
