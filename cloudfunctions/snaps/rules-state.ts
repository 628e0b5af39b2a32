/** The one way in which a snap goes on: what may happen in which state, and what follows from it for lists and due times. */
import { lineage } from '../../src/contract/organisation'
import { communityOf } from '../../src/contract/people/home'
import { type SnapAct, type SnapState, snapDefaults, transitions } from '../../src/contract/snaps'
import { type DeskList, notYet, present, type SnapRecord, type SnapStep } from './rules-record'

const dayMs = 86_400_000
const minuteMs = 60_000
/** A thread that is longer has lost its beginning; the trail has it all. */
const stepsMost = 80

/** The state that an act leads to; undefined when it cannot happen now. */
export const stateAfter = ({ kind, state }: Pick<SnapRecord, 'kind' | 'state'>, act: SnapAct): SnapState | undefined =>
  transitions[kind][state][act]

const lists: Readonly<Record<Exclude<SnapState, 'handling'>, DeskList>> = {
  checking: 'checking',
  waiting: 'waiting',
  asked: 'asked',
  accepted: 'ended',
  answered: 'ended',
  settled: 'ended',
  declined: 'ended',
  merged: 'ended',
  withdrawn: 'none',
}

/** What is handled by nobody waits for somebody to take it, whatever its sender is told. */
export function listOf({ state, again, handler }: Pick<SnapRecord, 'state' | 'again' | 'handler'>): DeskList {
  if (state !== 'handling') return lists[state]
  if (again) return 'reopened'
  return handler === undefined ? 'waiting' : 'handling'
}

/** Where its desk is: of the unit that it was sent to, else of the place where it was. */
export const deskOf = ({ unit, node }: Pick<SnapRecord, 'unit' | 'node'>) => unit ?? node

const followed: readonly SnapState[] = ['checking', 'waiting', 'asked', 'handling']
const isFollowed = ({ kind, state }: Pick<SnapRecord, 'kind' | 'state'>): boolean =>
  kind === 'attention' && followed.includes(state)

export const nearKey = (node: string, category: string): string => `${communityOf(node)}:${category}`

/** A check that is missing holds somebody up until the photo is decided about. */
const lacksCheck = ({ state, photos }: Pick<SnapRecord, 'state' | 'photos'>): boolean =>
  state === 'checking' ||
  (state === 'waiting' && photos.some(({ check, shown }) => check === 'unknown' && shown === undefined))

/** Months after an end the originals go; what was withdrawn goes at once. */
function sweepDueOf({ state }: Pick<SnapRecord, 'state'>, at: number): number {
  if (state === 'withdrawn') return at
  const over = state === 'accepted' || state === 'settled' || state === 'declined' || state === 'merged'
  return over ? at + snapDefaults.originalDays * dayMs : notYet
}

type Computed = 'list' | 'since' | 'desk' | 'desks' | 'near' | 'joinedBy' | 'settleDue' | 'sweepDue'
export type Plain = Omit<SnapRecord, Computed>

/** A list of a place; of one kind, or of both. */
export const deskKey = (node: string, list: DeskList | 'unchecked' | 'sentOn', kind?: string): string =>
  [node, list, ...(kind === undefined ? [] : [kind])].join('|')

/** Everywhere where it is listed: one index serves all lists of all places. */
function desksOf(desk: string, kind: string, lists: readonly (DeskList | 'unchecked')[]): readonly string[] {
  return lists
    .filter(list => list !== 'none')
    .flatMap(list => lineage(desk).flatMap(node => [deskKey(node, list), deskKey(node, list, kind)]))
}

/** Where it was, and from where it is out of reach since it was sent on. */
function sentOnFrom({ node, unit, kind }: Pick<SnapRecord, 'node' | 'unit' | 'kind'>): readonly string[] {
  if (unit === undefined) return []
  const reached = lineage(unit)
  const left = lineage(node).filter(one => !reached.includes(one))
  return left.flatMap(one => [deskKey(one, 'sentOn'), deskKey(one, 'sentOn', kind)])
}

/** The record as it is written: with what its lists and due times are. @param before what it was, if it was written already */
export function placed(snap: Plain, at: number, before?: SnapRecord): SnapRecord {
  const list = listOf(snap)
  const desk = deskOf(snap)
  const stayed = before?.list === list && before.desk === desk
  return present({
    ...snap,
    areas: lineage(snap.node),
    list,
    desk,
    desks: [
      ...desksOf(desk, snap.kind, lacksCheck(snap) ? [list, 'unchecked'] : [list]),
      ...(list === 'none' ? [] : sentOnFrom(snap)),
    ],
    since: stayed ? before.since : at,
    near: isFollowed(snap) ? nearKey(snap.node, snap.category) : undefined,
    joinedBy: [...new Set(snap.joined.map(({ person }) => person))],
    settleDue: snap.state === 'answered' ? (snap.until ?? at) : notYet,
    sweepDue: before?.state === snap.state ? before.sweepDue : sweepDueOf(snap, at),
  }) as SnapRecord
}

/** What whoever sent it waits for. Taking a matter in hand decides nothing: it is the answer that counts. */
const decisions: readonly SnapAct[] = ['accept', 'answer', 'decline', 'merge']

/** Fields that an act changes; undefined drops one. */
export type Changes = {
  readonly [F in keyof Omit<Plain, '_id' | 'state' | 'steps' | 'version'>]?: Plain[F] | undefined
}

/** The snap after an act, undefined when it cannot happen now. */
export function moved(
  before: SnapRecord,
  act: SnapAct,
  step: Omit<SnapStep, 'act'>,
  changes: Changes = {},
): SnapRecord | undefined {
  const state = stateAfter(before, act)
  if (state === undefined) return undefined
  const { at } = step
  const first = before.decidedAt === undefined && decisions.includes(act)
  const decided = first ? { decidedAt: at, waited: Math.floor((at - before.at) / minuteMs) } : {}
  const again = act === 'reopen' ? { reopenedAt: at } : {}
  const steps = [...before.steps, present({ act, ...step }) as SnapStep].slice(-stepsMost)
  const after = { ...before, ...decided, ...again, ...changes, state, steps, version: before.version + 1 }
  return placed(present(after) as Plain, at, before)
}

/** The same state, other facts. */
export const changed = (before: SnapRecord, changes: Changes, at: number): SnapRecord =>
  placed(present({ ...before, ...changes }) as Plain, at, before)
