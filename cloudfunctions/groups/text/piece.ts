/** What one domain has to say to a group. A domain that wants to be heard adds a contributor to `contributors.ts`. */
import type { NodeId } from '../../../src/contract/organisation'
import type { Piece } from './rules-text'

export interface At {
  readonly node: NodeId
  /** ms UTC, and its day in Asia/Shanghai */
  readonly now: number
  readonly today: string
}

export type Contributor = (at: At) => Promise<Piece>
