/** Classes as residents see them. */
import type { classes as contract } from '../../src/contract/classes'
import type { ParsedInputOf } from '../../src/contract/define'
import { privacyNoticeVersion } from '../../src/contract/people'
import { between, find, minutes, page, persons, type QueryContext, read, refuse } from '../kernel'
import { placesById } from '../people'
import { presenceId } from './ids'
import { byUrgency } from './rules'
import { type ClassRecord, classes, presence, questions, votes } from './store'
import { ownQuestion, sharedQuestion, shownClass, shownRow } from './views'

const pageSize = 20
/** More than a district announces ahead. */
const mostComing = 50
const mostShown = 300
/** The longest class and the time after it in which it may still go on. */
const longest = minutes(240 + 15)
const farAway = 8.64e15

const places = async (rows: readonly ClassRecord[]) => {
  const known = await placesById(rows.map(({ node }) => node))
  return (node: string) => known.get(node)?.name ?? node
}

/** Those over for some hours at most stand on top of what is past. */
export async function list({ card, after }: ParsedInputOf<typeof contract.list>, { now }: QueryContext) {
  const about = card === undefined ? {} : { cardIds: card }
  const boundary = now - longest
  const first = after === undefined
  const [late, past] = await Promise.all([
    first
      ? find(classes, {
          where: { ...about, startsAt: between(boundary, farAway) },
          orderBy: ['startsAt', 'asc'],
          limit: mostComing,
        })
      : [],
    page(
      classes,
      {
        where: { ...about, cancelled: false, startsAt: between(0, boundary) },
        orderBy: ['startsAt', 'desc'],
        limit: pageSize,
      },
      after,
    ),
  ])
  const nameOf = await places([...late, ...past.items])
  const rows = late.map(record => shownRow(record, nameOf(record.node), now))
  const justOver = rows.filter(({ phase }) => phase === 'over').reverse()
  const earlier = past.items.map(record => shownRow(record, nameOf(record.node), now))
  return { coming: rows.filter(({ phase }) => phase !== 'over'), past: { ...past, items: [...justOver, ...earlier] } }
}

export async function readClass({ id }: ParsedInputOf<typeof contract.read>, { actor, now }: QueryContext) {
  const [record, person] = await Promise.all([read(classes, id), read(persons, actor.account)])
  if (!record) return refuse('CLASS_NOT_FOUND')
  const member = person?.agreed.version === privacyNoticeVersion
  const reader = member ? person?.personId : undefined
  const [nameOf, shown, own, voted, here] = await Promise.all([
    places([record]),
    find(questions, { where: { class: id, state: 'shown' }, limit: mostShown }),
    reader === undefined ? [] : find(questions, { where: { class: id, asker: reader }, limit: 20 }),
    reader === undefined ? [] : find(votes, { where: { person: reader, class: id }, limit: mostShown }),
    reader === undefined ? undefined : read(presence, presenceId(id, reader)),
  ])
  const mine = new Set(voted.map(({ question }) => question))
  const byId = new Map(shown.map(question => [question._id, question]))
  return {
    class: shownClass(record, nameOf(record.node), now),
    questions: [...shown]
      .map(question => ({ ...sharedQuestion(question, record, reader, mine), at: question.at }))
      .sort(byUrgency)
      .map(({ at: _at, ...question }) => question),
    own: own.filter(({ state }) => state !== 'shown').map(question => ownQuestion(question, record, byId)),
    reminded: here?.reminder ?? false,
    member,
  }
}
