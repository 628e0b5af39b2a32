/** A snap as its sender sees it, and as those see it who wait for the same. */
import type { OwnSnap, Step } from '../../src/contract/snaps'
import { compact } from '../kernel'
import { photoStatesOf } from './rules-photos'
import type { SnapRecord } from './rules-record'
import { earnedWords } from './rules-reward'
import { shownRows, waitingToo } from './views'

/** What staff say to each other is not shown to the sender. */
const inHouse: readonly string[] = ['forward', 'merge']
/** What passes between staff and whoever sent it is nobody else's. */
const between: readonly string[] = ['ask', 'supplement', 'rehide', 'withdraw', 'dropPhotos']
/** Words that staff say to everybody who waits. */
const saidToAll: readonly string[] = ['answer', 'decline']
/** States in which staff have taken it on: then others may know where it is. */
const takenOn: readonly string[] = ['handling', 'answered', 'settled']

const stepsOf = (snap: SnapRecord, says: (act: string) => boolean): Step[] =>
  snap.steps.map(({ act, at, words }) => ({ act, at, ...compact({ words: says(act) ? words : undefined }) }))

const stepsForAll = (snap: SnapRecord): Step[] =>
  stepsOf(snap, act => saidToAll.includes(act)).filter(({ act }) => !between.includes(act))

const postOf = ({ board, down, post }: SnapRecord): string | undefined => (board?.up && !down ? post : undefined)

/** @param living itself, or the one that it was merged into: then answer and post are that one's */
export async function shownOwn(snap: SnapRecord, living: SnapRecord): Promise<OwnSnap> {
  const [row] = await shownRows([snap])
  if (!row) throw new Error('a row for each record')
  const { anonymous, question, rating, until, earned } = snap
  return {
    ...row,
    ...{
      own: true,
      photoStates: photoStatesOf(snap),
      anonymous,
      steps: stepsOf(snap, act => !inHouse.includes(act)),
      followers: waitingToo(snap),
    },
    ...compact({ question, answer: living.answer, rating, until, post: postOf(living) }),
    ...(living.state === 'accepted' && living.down && { down: true as const }),
    ...(earned && { earned: { points: earned.takenBack ? 0 : earned.points, why: earnedWords(earned) } }),
    ...(living !== snap && { into: { state: living.state, steps: stepsForAll(living) } }),
  }
}

/** Whether somebody who did not send it hears what becomes of it. */
export const waitsFor = ({ followers, joined }: SnapRecord, person: string): boolean =>
  followers.includes(person) || joined.some(one => one.person === person)

export async function shownAwaited(snap: SnapRecord): Promise<OwnSnap> {
  const [row] = await shownRows([{ ...snap, words: '', where: takenOn.includes(snap.state) ? snap.where : '' }])
  if (!row) throw new Error('a row for each record')
  const { thumb: _private, ...rest } = row
  return {
    ...rest,
    ...{ own: false, photoStates: [], anonymous: true, steps: stepsForAll(snap), followers: waitingToo(snap) },
    ...compact({ answer: snap.answer, post: postOf(snap) }),
  }
}
