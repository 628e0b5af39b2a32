/** A rider's own star: now, so far, before. */
import { dayOf } from '../../src/contract/shanghai'
import { starsDefaults } from '../../src/contract/stars/defaults'
import { daysOf, heldUntil, periodOf, quarterOf } from '../../src/contract/stars/quarters'
import { compact, days, find, type QueryContext, read } from '../kernel'
import { servedIn } from '../points'
import { ruleFor, rulesSet } from './rule'
import { holding, levelOf, ruleOf } from './rules-stars'
import { appealId, appeals, stars } from './store'
import { shownAppeal, shownStar } from './views'

/** A quarter has three versions at most. */
const versions = 3

export async function mine(_input: unknown, { actor, now }: QueryContext) {
  const { personId } = actor.person()
  const quarter = quarterOf(now)
  const [first, last] = daysOf(quarter)
  const [records, has, rules, appeal] = await Promise.all([
    find(stars, {
      where: { person: personId },
      orderBy: ['_id', 'desc'],
      limit: starsDefaults.historyMost * versions,
    }),
    servedIn(personId, 'rider', first, last),
    rulesSet(),
    read(appeals, appealId(personId, periodOf(now))),
  ])
  const [latest, ...earlier] = holding(records)
  const holds = latest && dayOf(now) <= heldUntil(latest.quarter) ? latest : undefined
  const takes = [...ruleFor(rules, quarter).levels]
  const set = ruleOf(
    rules.map(({ rule }) => rule),
    quarter,
  )
  const given = records.find(one => one.quarter === holds?.quarter && one.version === 0)?.at ?? now
  const told = appeal?.first ? appeal.first.at + days(starsDefaults.objectDays) : given + days(starsDefaults.appealDays)
  // an appeal is about the stars that hold: with the next ones its time is over
  const end = heldUntil(periodOf(now))
  return {
    soFar: { quarter, until: last, level: levelOf(has, takes), has, takes },
    ruleSet: set !== undefined,
    appealUntil: dayOf(told) < end ? dayOf(told) : end,
    before: (holds ? earlier : holding(records)).map(shownStar),
    ...compact({ now: holds && shownStar(holds), appeal: appeal && shownAppeal(appeal) }),
  }
}
