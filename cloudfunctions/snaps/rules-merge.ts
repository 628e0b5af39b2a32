/** Which snap may take in which, and who waits for it then. */
import { communityOf } from '../../src/contract/people/home'
import type { SnapState } from '../../src/contract/snaps'
import type { SnapRecord } from './rules-record'
import { changed, moved } from './rules-state'

const living: readonly SnapState[] = ['waiting', 'asked', 'accepted', 'handling', 'answered']

/** Of the same kind, in the same street, not over and not taken in itself. */
export function mayTakeIn(target: SnapRecord, snap: SnapRecord): boolean {
  const street = ({ node }: SnapRecord) => communityOf(node).split('.').slice(0, 2).join('.')
  const sameKind = target._id !== snap._id && target.kind === snap.kind
  return sameKind && living.includes(target.state) && street(target) === street(snap)
}

/** Whoever was first stays first: what is merged into a later one would earn as if it had come after it. */
export const isFirst = (target: SnapRecord, snap: SnapRecord): boolean => target.at <= snap.at

/** Whether the person sent it, or the same event: then somebody else decides about it. */
export const isOwn = ({ sender, joined }: Pick<SnapRecord, 'sender' | 'joined'>, person: string): boolean =>
  sender === person || joined.some(one => one.person === person)

/** Whoever sent or waited for the one waits for the other; nobody waits for what they sent themselves. */
export function takenIn(target: SnapRecord, snap: SnapRecord): Pick<SnapRecord, 'followers' | 'joined'> {
  const sent = snap.sender === undefined ? [] : [{ snap: snap._id, person: snap.sender }]
  const joined = [...target.joined, ...snap.joined, ...sent]
  const senders = [target.sender, ...joined.map(({ person }) => person)]
  const followers = [...new Set([...target.followers, ...snap.followers])].filter(person => !senders.includes(person))
  return { followers, joined }
}

/** Taken back, or left behind by somebody who has gone: nobody decides about it any more. */
const standsForNobody = ({ state, sender }: SnapRecord): boolean =>
  state === 'withdrawn' || (state === 'accepted' && sender === undefined)

/** Snaps of others that can take its place; none while it stands for itself. */
export const heirsOf = (gone: SnapRecord): readonly string[] =>
  standsForNobody(gone) ? gone.joined.filter(({ person }) => person !== gone.sender).map(({ snap }) => snap) : []

/** It waits for a decision again, at the desk where the event was; undefined: it cannot. */
export function inheriting(heir: SnapRecord, gone: SnapRecord, at: number): SnapRecord | undefined {
  if (heir.sender === undefined) return undefined
  const joined = gone.joined.filter(({ snap }) => snap !== heir._id)
  return moved(heir, 'handOn', { at }, { into: undefined, unit: gone.unit, joined, followers: gone.followers })
}

/** Whoever asks for the one that is gone is led to its heir. */
export const leftBehind = (gone: SnapRecord, heir: string, at: number): SnapRecord =>
  changed(gone, { into: heir, joined: [], followers: [] }, at)
