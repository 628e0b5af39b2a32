/** The documents of this domain. A consultation holds its whole thread, so that what is said and whose turn it is change together. */
import type { Before, ReleaseReason, Status, Subject } from '../../src/contract/advice'
import type { NodeId } from '../../src/contract/organisation'
import { collection, type PictureRecord, type Stored } from '../kernel'

export interface MessageRecord {
  readonly from: 'asker' | 'adviser'
  /** personId */
  readonly by: string
  readonly at: number
  readonly words: string
  readonly pictures: readonly PictureRecord[]
}

export interface ConsultationRecord extends Stored {
  /** personId; missing once the person has left */
  readonly asker?: string
  /** tells whether the same words came before; missing once they are deleted */
  readonly wordsMark?: string
  readonly subject: Subject
  readonly status: Status
  readonly open: boolean
  readonly urgent: boolean
  readonly safe: boolean
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  /** handed over */
  readonly at: number
  /** the present turn began: the asker's last word, the adviser's answer, the end */
  readonly since: number
  /** an answer is due, or it ends by itself (`rules-status`) */
  readonly due: number
  /** as its place had it when it was handed over */
  readonly workingDays: number
  /** personId of the adviser in charge */
  readonly adviser?: string
  readonly firstAnsweredAt?: number
  readonly outcome?: 'solved' | 'unsolved'
  readonly phone?: string
  readonly before?: Before
  readonly released?: ReleaseReason
  readonly allowed: boolean
  readonly published: boolean
  /** only ever longer */
  readonly messages: readonly MessageRecord[]
}
export const consultations = collection<ConsultationRecord>('consultations')

/** All that a list may read: not a word of what was said. */
export const listed = ['subject', 'status', 'urgent', 'safe', 'node', 'at', 'since', 'due', 'open'] as const
export type ListedCase = Pick<ConsultationRecord, (typeof listed)[number] | '_id'>

export interface TemplateRecord extends Stored {
  /** personId of the only one who sees it; missing for a shared one */
  readonly owner?: string
  readonly shared: boolean
  readonly node: NodeId
  readonly subject?: Subject
  readonly title: string
  readonly words: string
  readonly at: number
}
export const templates = collection<TemplateRecord>('adviceTemplates')

export interface BookingRecord {
  readonly number: number
  /** personId */
  readonly person: string
  readonly subject: Subject
  readonly phone?: string
  readonly note?: string
}

/** One adviser's sitting on a day; every part of it is one appointment. */
export interface SittingRecord extends Stored {
  /** personId */
  readonly adviser: string
  readonly node: NodeId
  readonly startsAt: number
  readonly minutes: number
  readonly count: number
  readonly mode: 'room' | 'phone'
  readonly where?: string
  readonly subjects: readonly Subject[]
  readonly calledOff: boolean
  readonly bookings: readonly BookingRecord[]
  /** persons of the bookings, for the index */
  readonly booked: readonly string[]
  /** `startsAt` again: rows are removed a year after it */
  readonly at: number
}
export const sittings = collection<SittingRecord>('adviceSlots')

/** `_id` is the node. */
export interface SettingsRecord extends Stored {
  readonly workingDays: number
  readonly at: number
}
export const settings = collection<SettingsRecord>('adviceSettings')
