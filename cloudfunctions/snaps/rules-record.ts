/** What is written down about a snap. Times are ms UTC; points are hundredths. */
import type { NodeId } from '../../src/contract/organisation'
import type { Purse } from '../../src/contract/points/purses'
import type {
  Category,
  CheckResult,
  PhotoState,
  ReviewPhoto,
  SnapAct,
  SnapKind,
  SnapState,
} from '../../src/contract/snaps'

/** Not before the end of time: what an index looks for by time and is not due. */
export const notYet = 8_640_000_000_000_000 - 1

/** One photo. Names of files are planned before anything is put there, so that whoever removes them knows them all. */
export interface SnapPhoto extends Pick<ReviewPhoto, 'n' | 'width' | 'height' | 'boxes' | 'proposed'> {
  readonly check: CheckResult
  readonly shown?: boolean
  readonly same?: ReviewPhoto['same'] & {}
  /** as it came; removed once it has been prepared */
  readonly raw: string
  /** private: what `prepare` made of it */
  readonly kept: string
  readonly thumb: string
  readonly state: PhotoState
  /** what others see, once `ready` of the snap is true */
  readonly out?: { readonly file: string; readonly thumb: string }
}

/** One thing that happened; `by` is a personId. */
export interface SnapStep {
  readonly act: SnapAct | 'rehide' | 'dropPhotos' | 'correct'
  readonly at: number
  readonly by?: string
  readonly words?: string
}

/** In which list of the desk it stands; `none`: in no list any more. */
export type DeskList = 'checking' | 'waiting' | 'asked' | 'handling' | 'reopened' | 'ended' | 'none'

/** `_id` follows from sender, day and how many they had sent that day, so that two phones at once do not exceed the limit. */
export interface SnapRecord {
  readonly _id: string
  readonly kind: SnapKind
  readonly category: Category
  /** where it was */
  readonly node: NodeId
  readonly areas: readonly NodeId[]
  readonly where: string
  readonly words: string
  readonly whom?: string
  readonly anonymous: boolean
  readonly spot?: { readonly longitude: number; readonly latitude: number }
  /** personId; missing once the person has left */
  readonly sender?: string
  /** YYYY-MM-DD in Asia/Shanghai */
  readonly day: string
  readonly at: number
  readonly state: SnapState
  readonly prepared: boolean
  readonly photos: readonly SnapPhoto[]
  readonly photoCount: number
  /** of the first photo that can be seen; private */
  readonly thumb?: string
  readonly wordsCheck: CheckResult
  readonly masked: boolean
  readonly steps: readonly SnapStep[]
  /** grows with every decision and every word of the sender */
  readonly version: number
  readonly question?: string
  readonly answer?: string
  readonly rating?: number
  readonly until?: number
  readonly reopened: number
  /** the last time */
  readonly reopenedAt?: number
  /** opened again, and not answered since */
  readonly again: boolean
  /** who sees to it, when that is not the place where it was */
  readonly unit?: NodeId
  readonly handler?: string
  readonly followers: readonly string[]
  /** snaps that were merged into this one, with their senders */
  readonly joined: readonly { readonly snap: string; readonly person: string }[]
  readonly into?: string
  readonly draft?: { readonly title: string; readonly text: string }
  /** names the public files of the decision in force */
  readonly release?: string
  /** the public files are there */
  readonly ready: boolean
  /** public files of earlier decisions, until they are removed */
  readonly stale: readonly string[]
  /** the post was taken down: nothing is published any more */
  readonly down: boolean
  readonly post?: string
  /** whether the post is on the board, as of this version of it */
  readonly board?: { readonly version: number; readonly up: boolean }
  readonly earned?: Earned
  /** when it was accepted, answered, declined or merged for the first time */
  readonly decidedAt?: number
  /** minutes from sending to that */
  readonly waited?: number

  /** Computed from the rest with every write, so that each list is one range of an index. */
  readonly list: DeskList
  readonly since: number
  /** the place that decides about it */
  readonly desk: NodeId
  /** each of its lists at the desk and all that this lies in, of every kind and of its own (`deskKey`) */
  readonly desks: readonly string[]
  /** community and category while it may be followed */
  readonly near?: string
  /** who sent those that were merged into this one */
  readonly joinedBy: readonly string[]
  readonly settleDue: number
  readonly sweepDue: number
  /** a job that no command could leave: what came of a sender's leaving, what was merged late */
  readonly chase: number
}
/** What a snap earned its sender, and why so many. */
export interface Earned {
  readonly purse: Purse
  readonly points: number
  readonly full: number
  readonly as: 'first' | 'later'
  /** what kept it below `full`; `again`: it earned before */
  readonly cap?: 'day' | 'month' | 'again'
  readonly entry?: string
  readonly takenBack?: true
}

/** What somebody has earned by snaps in a month, snap by snap; `_id` is `person.month`. */
export interface SnapMonthRecord {
  readonly _id: string
  readonly person: string
  readonly earned: Readonly<Record<string, { readonly day: string; readonly points: number }>>
  readonly at: number
}

/** Without the fields that are undefined, so that what is written is what is read back. */
export const present = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
