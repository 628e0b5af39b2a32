/** Activities as everybody sees them. */
import type { ParsedInputOf } from '../../src/contract/define'
import { spanOf } from '../../src/contract/months'
import { lineage, type NodeId } from '../../src/contract/organisation'
import { privacyNoticeVersion } from '../../src/contract/people'
import { holds } from '../../src/contract/roles'
import { type ActivityKind, type service as contract, serviceDefaults } from '../../src/contract/service'
import { organiserRoles } from '../../src/contract/service/access'
import { dayOf, startOf } from '../../src/contract/shanghai'
import {
  between,
  compact,
  days,
  find,
  grantsOf,
  oneOf,
  page,
  persons,
  type QueryContext,
  read,
  refuse,
} from '../kernel'
import { peopleById, placesById } from '../people'
import { signUpId } from './ids'
import { positionOf } from './join'
import { type ActivityRecord, activities, signUps } from './store'
import { ownActivity, shownActivity, shownRow } from './views'

const pageSize = 20
const mostAround = 20
const mostInMonth = 1000
const mostComing = 100
const farAway = 8.64e15

/** The longest that began before `now` may still go on. */
const running = serviceDefaults.hoursMost * 3_600_000

const ofKind = (kind: ActivityKind | undefined) => compact({ kind })
/** At a place and in it; without one anywhere. */
const within = (node: NodeId | undefined) => compact({ areas: node })
/** Held by what a place lies in, for everybody there. */
const above = (node: NodeId | undefined) => (node === undefined ? [] : lineage(node).slice(0, -1))

const namesOf = async (rows: readonly { readonly node: NodeId }[]) => {
  const known = await placesById([...new Set(rows.map(({ node }) => node))])
  return (node: NodeId) => known.get(node)?.name ?? node
}

export async function list({ node, kind, day, after }: ParsedInputOf<typeof contract.list>, { now }: QueryContext) {
  const [from, to] = day === undefined ? [now - running, farAway] : [startOf(day), startOf(day) + days(1)]
  const when = { ...ofKind(kind), state: 'open', startsAt: between(from, to) } as const
  const holders = after === undefined ? above(node) : []
  const [near, around, places] = await Promise.all([
    page(activities, { where: { ...within(node), ...when }, orderBy: ['startsAt', 'asc'], limit: pageSize }, after),
    holders.length === 0
      ? []
      : find(activities, {
          where: { node: oneOf(holders), ...when },
          orderBy: ['startsAt', 'asc'],
          limit: mostAround,
        }),
    node === undefined ? undefined : placesById([node]),
  ])
  const place = node === undefined ? undefined : places?.get(node)?.name
  if (node !== undefined && place === undefined) return refuse('PLACE_NOT_FOUND')
  const nameOf = await namesOf([...near.items, ...around])
  const shown = (rows: readonly ActivityRecord[]) =>
    rows.map(row => shownRow(row, nameOf(row.node), now)).filter(({ phase }) => day !== undefined || phase !== 'over')
  return { ...compact({ place }), near: { ...near, items: shown(near.items) }, around: shown(around) }
}

export async function month({ node, kind, month: name }: ParsedInputOf<typeof contract.month>) {
  const when = { ...ofKind(kind), state: 'open', startsAt: between(...spanOf(name)) } as const
  const wanted = { orderBy: ['startsAt', 'asc'], limit: mostInMonth, fields: ['startsAt'] } as const
  const holders = above(node)
  const found = await Promise.all([
    find(activities, { where: { ...within(node), ...when }, ...wanted }),
    holders.length === 0 ? [] : find(activities, { where: { node: oneOf(holders), ...when }, ...wanted }),
  ])
  const counts = new Map<string, number>()
  for (const { startsAt } of found.flat()) counts.set(dayOf(startsAt), (counts.get(dayOf(startsAt)) ?? 0) + 1)
  return { days: [...counts].map(([day, count]) => ({ day, count })) }
}

export async function readActivity({ id }: ParsedInputOf<typeof contract.read>, { actor, now }: QueryContext) {
  const [record, person] = await Promise.all([read(activities, id), read(persons, actor.account)])
  if (!record) return refuse('ACTIVITY_NOT_FOUND')
  const member = person?.agreed.version === privacyNoticeVersion
  const reader = member ? person?.personId : undefined
  const [nameOf, people, own, grants] = await Promise.all([
    namesOf([record]),
    peopleById(record.leaders),
    reader === undefined ? undefined : read(signUps, signUpId(id, reader)),
    reader === undefined ? [] : grantsOf(reader),
  ])
  const leaders = record.leaders.flatMap(leader => people.get(leader)?.name ?? [])
  const position = own?.state === 'waiting' ? await positionOf(own) : undefined
  return {
    activity: shownActivity(record, nameOf(record.node), leaders, now),
    ...(own && { own: compact({ state: own.state, position }) }),
    leads: (reader !== undefined && record.leaders.includes(reader)) || holds(grants, organiserRoles, record.node),
    member,
  }
}

export async function mine({ after }: ParsedInputOf<typeof contract.mine>, { actor, now }: QueryContext) {
  const { personId: person } = actor.person()
  const [late, past] = await Promise.all([
    after === undefined
      ? find(signUps, {
          where: { person, endsAt: between(now, farAway) },
          orderBy: ['endsAt', 'asc'],
          limit: mostComing,
        })
      : [],
    page(
      signUps,
      { where: { person, startsAt: between(0, now) }, orderBy: ['startsAt', 'desc'], limit: pageSize },
      after,
    ),
  ])
  const nameOf = await namesOf([...late, ...past.items])
  const shown = (rows: typeof late) => rows.map(row => ownActivity(row, nameOf(row.node)))
  return {
    coming: shown(late.filter(({ state }) => state !== 'left')),
    past: { ...past, items: shown(past.items.filter(row => row.endsAt <= now && row.state !== 'left')) },
  }
}
