/** One's own services, with the formula and own numbers before and after somebody has looked. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { hours as contract } from '../../src/contract/hours'
import { hoursDefaults } from '../../src/contract/hours/defaults'
import type { OwnService } from '../../src/contract/hours/records'
import { earnedBy } from '../../src/contract/points/earned'
import { type AwardRule, usualLevel } from '../../src/contract/points/rule'
import { dayOf } from '../../src/contract/shanghai'
import { compact, days, find, page, type QueryContext } from '../kernel'
import { ruleFor } from '../points'
import { proofFolderOf } from './ids'
import { counted, flagsOf, minutesOf } from './rules-times'
import { type ServiceRecord, services } from './store'

const pageSize = 20
const most = 1000

export async function mine({ after }: ParsedInputOf<typeof contract.mine>, { actor, now }: QueryContext) {
  const { personId: person } = actor.person()
  const today = dayOf(now)
  const [rows, all, volunteer, rider] = await Promise.all([
    page(services, { where: { person }, orderBy: ['startsAt', 'desc'], limit: pageSize }, after),
    find(services, {
      where: { person },
      orderBy: ['startsAt', 'desc'],
      limit: most,
      fields: ['state', 'day', 'review'] as const,
    }),
    ruleFor('volunteer', today),
    ruleFor('rider', today),
  ])
  const rules = { volunteer, rider }
  const booked = all.filter(({ state }) => state === 'booked')
  const sumOf = (some: readonly Pick<ServiceRecord, 'review'>[]) => ({
    minutes: some.reduce((sum, { review }) => sum + (review?.minutes ?? 0), 0),
    services: some.length,
  })
  return {
    services: { ...rows, items: rows.items.map(row => ownService(row, rules[row.purse], now)) },
    year: sumOf(booked.filter(({ day }) => day.startsWith(today.slice(0, 4)))),
    all: sumOf(booked),
    folder: proofFolderOf(person),
    rules,
  }
}

/** Before the review the formula shows what the clock says, by the rule of today; afterwards what was booked. */
function ownService(record: ServiceRecord, rule: AwardRule, now: number): OwnService {
  const { _id: id, activity, title, kind, place, purse, day, startsAt, endsAt, out, state, review, objected } = record
  const minutes = minutesOf(counted(record))
  const expected = state === 'out' ? earnedBy(rule, { kind, minutes, level: usualLevel, earnedThatDay: 0 }) : undefined
  const about = { id, title, kind, place, purse, day, startsAt, endsAt, in: record.in, state, minutes }
  const open = objected === 'no' && (state === 'booked' || state === 'refused')
  const mayObject = open && review !== undefined && now <= review.at + days(hoursDefaults.objectDays)
  const decided =
    review && compact({ minutes: review.minutes, level: review.level, reason: review.reason, at: review.at })
  const objection =
    objected === 'no' || !record.objection
      ? undefined
      : compact({
          words: record.objection.words,
          at: record.objection.at,
          answer: record.objection.answer,
          state: objected,
        })
  const earned = record.earned ?? expected
  return {
    ...about,
    flags: [...flagsOf(record, now)],
    mayObject,
    ...compact({ activity, out, earned, review: decided, objection }),
  }
}
