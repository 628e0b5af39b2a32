/** The documents of this domain. */
import type { NodeId } from '../../src/contract/organisation'
import type { SnapRule } from '../../src/contract/snaps'
import { collection, type Stored } from '../kernel'
import type { SnapMonthRecord, SnapRecord } from './rules-record'

export const snaps = collection<SnapRecord>('snaps')

/** What a photo looks like; `_id` is the snap and the photo's number. */
export interface SnapPictureRecord extends Stored {
  readonly keys: readonly string[]
  readonly hash: string
  readonly snap: string
  readonly n: number
  readonly at: number
}
export const snapPictures = collection<SnapPictureRecord>('snapPictures')

/** Photos as they came from a phone; until a day later nothing else may lead to them. */
export interface SnapUploadsRecord extends Stored {
  /** personId */
  readonly person: string
  readonly files: readonly string[]
  readonly at: number
}
export const snapUploads = collection<SnapUploadsRecord>('snapUploads')

/** A rule of a place; `_id` is `node:from`. One that has begun is never changed. */
export interface SnapRuleRecord extends Stored {
  readonly node: NodeId
  readonly rule: SnapRule
  /** personId */
  readonly by: string
  readonly at: number
}
export const snapRules = collection<SnapRuleRecord>('snapRules')

export const snapMonths = collection<SnapMonthRecord>('snapMonths')
