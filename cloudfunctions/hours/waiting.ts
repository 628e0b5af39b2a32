/** What waits for a reviewer: activities that are over, services that people recorded themselves, objections. */
import type { ParsedInputOf } from '../../src/contract/define'
import type { hours as contract } from '../../src/contract/hours'
import type { NodeId } from '../../src/contract/organisation'
import { dayOf } from '../../src/contract/shanghai'
import { compact, fileLinks, find, nodesOf, type QueryContext } from '../kernel'
import { peopleById } from '../people'
import { ruleFor } from '../points'
import { activitiesToReview, unreviewedNodes } from '../service'
import { overlapsOf } from './others'
import { counted, minutesOf } from './rules-times'
import { type ServiceRecord, services } from './store'

const most = 50
const linkSeconds = 3600

const recordedAt = (node: NodeId) => ({ areas: node, recorded: true, state: 'out' }) as const
const objectedAt = (node: NodeId) => ({ areas: node, objected: 'open' }) as const

export async function waiting({ node }: ParsedInputOf<typeof contract.waiting>, { actor, now }: QueryContext) {
  const me = actor.person().personId
  const today = dayOf(now)
  const [activities, recorded, objected, volunteer, rider] = await Promise.all([
    activitiesToReview(node, now),
    find(services, { where: recordedAt(node), orderBy: ['at', 'asc'], limit: most }),
    find(services, { where: objectedAt(node), orderBy: ['at', 'asc'], limit: most }),
    ruleFor('volunteer', today),
    ruleFor('rider', today),
  ])
  const [names, links, overlaps] = await Promise.all([
    peopleById([...recorded, ...objected].flatMap(({ person }) => person ?? [])),
    fileLinks(
      recorded.flatMap(({ pictures }) => (pictures ?? []).map(({ file }) => file)),
      linkSeconds,
    ),
    overlapsByDay(recorded),
  ])
  const nameOf = ({ person }: ServiceRecord) => names.get(person ?? '')?.name ?? '没留称呼'
  return {
    activities: activities.map(({ _id: id, title, spot: place, startsAt, endsAt }) => ({
      id,
      title,
      place,
      startsAt,
      endsAt,
    })),
    recorded: recorded.map(row => {
      const { _id: id, purse, title, kind, place, startsAt, endsAt, words = '', pictures = [], at } = row
      const shown = pictures.flatMap(({ file }) => links.get(file) ?? [])
      const time = { startsAt, endsAt, minutes: minutesOf(counted(row)), overlap: overlaps.get(id) ?? 0 }
      return { id, name: nameOf(row), purse, title, kind, place, ...time, words, pictures: shown, at }
    }),
    objections: objected.flatMap(row => {
      const { _id: id, purse, title, kind, place, day, startsAt, endsAt, out, review, objection } = row
      if (!review || !objection) return []
      const { minutes, level, reason, at, by } = review
      const about = {
        id,
        name: nameOf(row),
        purse,
        title,
        kind,
        place,
        day,
        startsAt,
        endsAt,
        in: row.in,
        minutes: minutesOf(counted(row)),
      }
      const said = { words: objection.words, at: objection.at, mine: by === me }
      return [{ ...about, ...said, review: compact({ minutes, level, reason, at }), ...compact({ out }) }]
    }),
    rules: { volunteer, rider },
  }
}

/** Services of different days, each held against its own. */
async function overlapsByDay(rows: readonly ServiceRecord[]): Promise<ReadonlyMap<string, number>> {
  const days = [...new Set(rows.map(({ day }) => day))]
  const found = await Promise.all(days.map(day => overlapsOf(rows.filter(row => row.day === day))))
  return new Map(found.flatMap(overlaps => [...overlaps]))
}

/** The place of everything that waits at or below a node. */
export async function hoursWaiting(node: NodeId): Promise<readonly NodeId[]> {
  const found = await Promise.all([
    unreviewedNodes(node),
    nodesOf(services, recordedAt(node)),
    nodesOf(services, objectedAt(node)),
  ])
  return found.flat()
}
