/** A wish and what may be done with it. Each step gives the fields that change (`undefined` = goes), or why not. Times are ms UTC. */
import {
  isLive,
  type Leaving,
  transitions,
  type Verdict,
  type WishAct,
  type WishState,
} from '../../src/contract/wishes'
import type { Helper } from './rules-helpers'

export interface Thanks {
  readonly words: string
  readonly state: 'waiting' | 'shown' | 'hidden'
  readonly because?: string
}

/** The part of a wish that changes. */
export interface Wish {
  /** personId; missing once the person has left */
  readonly author?: string
  readonly state: WishState
  /** when it came into this state */
  readonly movedAt: number
  readonly wanted: number
  readonly helpers: readonly Helper[]
  /** on the wall for a while, and nobody came */
  readonly raised: boolean
  /** a helper said 办好了 */
  readonly doneAt?: number
  /** why it was refused */
  readonly because?: string
  /** why the last helper let go */
  readonly left?: Leaving
  readonly thanks?: Thanks
}
export type Change = { readonly [K in keyof Wish]?: Wish[K] | undefined }

/** Whatever changes the state also says when, and lets a wish stand among the others again. */
function step(wish: Wish, act: WishAct, now: number, more: Change = {}): Change | 'WISH_MOVED_ON' {
  const state = transitions[wish.state][act]
  if (state === undefined) return 'WISH_MOVED_ON'
  return state === wish.state ? more : { ...more, state, movedAt: now, raised: false }
}

/** Once 办好了 was said, only the answer to it leads on. */
const unlessDone = (wish: Wish, act: WishAct, now: number, more: Change = {}) =>
  wish.doneAt === undefined ? step(wish, act, now, more) : 'WISH_MOVED_ON'

export const helps = (wish: Wish, person: string): boolean => wish.helpers.some(helper => helper.person === person)

export const screened = (wish: Wish, verdict: Verdict, now: number) =>
  verdict.kind === 'release' ? step(wish, 'release', now) : unlessDone(wish, 'refuse', now, { because: verdict.why })

export const withdrawn = (wish: Wish, now: number) => unlessDone(wish, 'withdraw', now)

export const expired = (wish: Wish, now: number) => unlessDone(wish, 'expire', now)

export function joined(wish: Wish, helper: Helper & { readonly person: string }, now: number) {
  if (wish.author === helper.person) return 'OWN_WISH'
  if (helps(wish, helper.person)) return 'ALREADY_HELPING'
  if (wish.state === 'claimed') return 'WISH_TAKEN'
  const helpers = [...wish.helpers, helper]
  return unlessDone(wish, helpers.length >= wish.wanted ? 'fill' : 'join', now, { helpers, left: undefined })
}

export function left(wish: Wish, person: string, why: Leaving | undefined, now: number) {
  if (!helps(wish, person)) return 'NOT_HELPING'
  const helpers = wish.helpers.filter(helper => helper.person !== person)
  return unlessDone(wish, 'leave', now, { helpers, left: why })
}

/** Whoever has said it may take on something else: nobody waits for an author's answer. */
export function reported(wish: Wish, person: string, now: number) {
  if (!helps(wish, person)) return 'NOT_HELPING'
  const helpers = wish.helpers.map(({ seat: _given, ...helper }) => helper)
  return step(wish, 'report', now, { helpers, doneAt: wish.doneAt ?? now })
}

/** The author's answer; after a no the helpers' time runs anew. */
export function answered(wish: Wish, done: boolean, now: number) {
  if (!isLive(wish.state)) return 'WISH_MOVED_ON'
  if (wish.doneAt === undefined) return 'WISH_NOT_DONE'
  if (done) return step(wish, 'fulfil', now)
  const helpers = wish.helpers.map(helper => ({ ...helper, since: now }))
  return step(wish, 'deny', now, { helpers, doneAt: undefined })
}

export const settled = (wish: Wish, from: number | undefined, now: number) =>
  isLive(wish.state) && from !== undefined && now < from ? 'CONFIRM_LATER' : answered(wish, true, now)

export const thanked = (wish: Wish, words: string, now: number) =>
  wish.thanks && wish.thanks.state !== 'hidden'
    ? 'THANKS_GIVEN'
    : step(wish, 'thank', now, { thanks: { words, state: 'waiting' } })

/** Thanks can be looked at again at any time, also once they are on the wall. */
export function thanksScreened({ thanks }: Wish, verdict: Verdict): Change | 'WISH_MOVED_ON' {
  if (!thanks) return 'WISH_MOVED_ON'
  const { words } = thanks
  return {
    thanks: verdict.kind === 'release' ? { words, state: 'shown' } : { words, state: 'hidden', because: verdict.why },
  }
}

/** The author has left: what is under way ends, what is over no longer leads back. */
export const withoutAuthor = ({ state }: Wish, now: number): Change => ({
  author: undefined,
  ...(isLive(state) && { state: 'withdrawn', movedAt: now, doneAt: undefined }),
})

/** A helper has left: somebody else may come; what is over keeps their number but not who they were. */
export function withoutHelper(wish: Wish, person: string, now: number): Change {
  if (!helps(wish, person)) return {}
  if (!isLive(wish.state)) {
    return {
      helpers: wish.helpers.map(({ person: who, ...helper }) =>
        who === undefined || who === person ? helper : { ...helper, person: who },
      ),
    }
  }
  const helpers = wish.helpers.filter(helper => helper.person !== person)
  const change = step(wish, 'leave', now, { helpers })
  const bare = helpers.length === 0 ? { doneAt: undefined } : {}
  return change === 'WISH_MOVED_ON' ? { helpers } : { ...change, ...bare }
}
