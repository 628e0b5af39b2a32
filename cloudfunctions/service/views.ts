/** Records as the contract shows them. */
import {
  type ActivityRow,
  type ActivityView,
  type DeskActivity,
  type OwnActivity,
  type Participant,
  phaseOf,
} from '../../src/contract/service'
import { compact, maskedName } from '../kernel'
import type { ActivityRecord, SignUpRecord } from './store'

export function shownRow(record: ActivityRecord, place: string, now: number): ActivityRow {
  const { _id: id, title, kind, dimension, counts, node, spot, startsAt, endsAt, capacity, taken, waiting } = record
  const what = { id, title, kind, dimension, counts, node, place, spot }
  return { ...what, startsAt, endsAt, phase: phaseOf(record, now), capacity, taken, waiting }
}

export function deskRow(record: ActivityRecord, place: string, now: number): DeskActivity {
  const row = shownRow(record, place, now)
  return { ...row, beneficiaries: record.beneficiaries, uncounted: row.phase === 'over' && !record.counted }
}

export function shownActivity(
  record: ActivityRecord,
  place: string,
  leaders: readonly string[],
  now: number,
): ActivityView {
  const { about, waitingMost, cancelHours, beneficiaries, counted, cancelReason, series } = record
  return {
    ...shownRow(record, place, now),
    ...{ about, waitingMost, cancelHours, beneficiaries, counted, series: series !== undefined },
    ...compact({ cancelReason }),
    leaders: [...leaders],
  }
}

export const ownActivity = (
  { activity: id, title, startsAt, endsAt, state, cancelled }: SignUpRecord,
  place: string,
): OwnActivity => ({ id, title, place, startsAt, endsAt, state, cancelled: cancelled === true })

/** `full`: for leaders, who call people by their names; others who look see the first sign. */
export const participant = (
  { person, state, at }: SignUpRecord,
  name: string | undefined,
  full: boolean,
): Participant => compact({ person, state, at, name: full || name === undefined ? name : maskedName(name) })
