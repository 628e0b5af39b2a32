/** What the log of packs handed out without network offers to its page, and what it needs. */
import type { PhoneStorage } from '@/cloud'
import type { RetryQueue } from '@/cloud/retryQueue'
import type { Shown } from '@/contract/gifts'
import type { Beside, Entry, Head } from './entries'

export interface OutsideLogParts {
  readonly head: Head
  readonly storage: PhoneStorage
  readonly queue: Pick<RetryQueue, 'send' | 'onAnswer'>
  readonly newKey: () => string
  /** ms UTC by the phone's clock */
  readonly now: () => number
  /** true: the same request may succeed in a moment */
  readonly mayTryAgain: (code: string) => boolean
}

export interface OutsideState {
  readonly entries: readonly Entry[]
  /** the number of the next pack; missing when all are handed out */
  readonly next?: number
  /** packs in hand */
  readonly left: number
  readonly sending: boolean
}

export interface OutsideLog {
  snapshot(): OutsideState
  subscribe(listener: () => void): () => void
  /** whom this phone gave one already with this allotment */
  sameAs(shown: Shown): Entry | undefined
  /** who has one behind a door of these words; another building may have the same one */
  sameDoor(door: string): Entry | undefined
  /** writes a pack down and sends it as soon as it can; nothing is written when all are gone or the phone is full */
  give(shown: Shown, beside?: Beside): Entry | 'gone' | 'noRoom'
  /** the same pack, told in another way, because the cloud would not take it */
  mend(number: number, shown: Shown, beside?: Beside): boolean
  /** the cloud knows the number of somebody else */
  renumber(number: number): Entry | undefined
  /** it was not handed out after all; only what the cloud has refused */
  drop(number: number): void
  /** sends what has no answer, in order, until there is no network */
  send(): Promise<void>
  /** brought back: nothing of it stays on the phone */
  forget(): void
  /** hears of answers from now on; returns what ends that */
  open(): () => void
}
