/** A post and what may be done with it. Each step gives the post as it stands afterwards, or why not. Times are ms UTC. */
import { honourDefaults, type PostAct, type PostState, postTransitions } from '../../src/contract/honours'
import type { ConsentWay, PostDraft, StepAct } from '../../src/contract/honours/records'
import { tellsName } from './rules-names'

/** How the named person agreed to exactly these words. */
export interface Given {
  readonly way: ConsentWay
  readonly at: number
  /** personId; missing where it was a signature, or once the person has left */
  readonly person?: string
  /** personId of staff who recorded it in person */
  readonly by?: string
  readonly signature?: string
}

export interface PostTrace {
  readonly act: StepAct
  readonly at: number
  /** personId; missing for what happened by itself */
  readonly by?: string
  readonly words?: string
}

/** The part of a post that these rules look at and change. */
export interface Post {
  readonly state: PostState
  /** when it came into this state */
  readonly movedAt: number
  readonly title: string
  readonly text: string
  readonly name?: string
  /** every name that it had or that was told with it: what must not stand in the words of one without a name */
  readonly names: readonly string[]
  /** personIds: who wrote it, who changed it last, whose snap or nomination it comes from */
  readonly writer: string
  readonly editor: string
  readonly proposer?: string
  readonly consent?: Given
  /** the link that the person has, and who said no by it */
  readonly link?: { readonly code: string; readonly until: number; readonly no?: string }
  /** first on the board */
  readonly at?: number
  readonly corrected?: number
  /** pictures are being made without what is hidden */
  readonly preparing: boolean
  readonly version: number
  readonly steps: readonly PostTrace[]
}

type Change = { readonly [K in keyof Post]?: Post[K] | undefined }
interface Doing {
  readonly by?: string | undefined
  readonly now: number
  readonly words?: string | undefined
}

/** The first says where it came from, the last ones what became of it. */
const stepsMost = 60
export function traced(steps: readonly PostTrace[], step: PostTrace): readonly PostTrace[] {
  const all = [...steps, step]
  return all.length <= stepsMost ? all : [...all.slice(0, 1), ...all.slice(all.length - stepsMost + 1)]
}

const step = (act: StepAct, { by, now, words }: Doing): PostTrace => ({
  act,
  at: now,
  ...(by !== undefined && { by }),
  ...(words !== undefined && { words }),
})

function carried(post: Post, change: Change): Post {
  const after = { ...post, ...change } as Record<string, unknown>
  for (const field of Object.keys(after)) if (after[field] === undefined) delete after[field]
  return after as unknown as Post
}

/** Whether the table lets it happen, with the name that the post has afterwards. */
function next({ state }: Post, name: string | undefined, act: PostAct): PostState | undefined {
  return postTransitions[name === undefined ? 'unnamed' : 'named'][state][act]
}

function moved(post: Post, act: PostAct, doing: Doing, change: Change = {}): Post | 'POST_MOVED_ON' {
  const name = 'name' in change ? change.name : post.name
  const state = next(post, name, act)
  if (state === undefined) return 'POST_MOVED_ON'
  const movedAt = state === post.state ? post.movedAt : doing.now
  const version = post.version + 1
  return carried(post, { ...change, state, movedAt, version, steps: traced(post.steps, step(act, doing)) })
}

/** Whoever has had a hand in the words. */
const hands = ({ writer, editor, proposer }: Post): readonly (string | undefined)[] => [writer, editor, proposer]

const unbound = { consent: undefined, link: undefined } as const

/** Onto the board, for the first time or again. */
const shownAt = ({ at }: Post, now: number): Change => (at === undefined ? { at: now } : { corrected: now })

export function edited(post: Post, draft: PostDraft, { by, now, words }: Doing & { readonly by: string }) {
  const correcting = post.state === 'public'
  const { title, text, name } = draft
  const known = post.name !== undefined && !post.names.includes(post.name) ? [...post.names, post.name] : post.names
  const change = { title, text, name, names: known, editor: by, ...unbound }
  const act = correcting ? 'correct' : 'edit'
  const onBoard = correcting && name === undefined
  const after = moved(post, act, { by, now, words }, { ...change, ...(onBoard && { corrected: now }) })
  if (typeof after === 'string') return after
  if (correcting && words === undefined) return 'REASON_MISSING'
  return onBoard && tellsName([title, text], after.names) ? 'NAMED_NEEDS_CONSENT' : after
}

export function asked(post: Post, code: string, until: number, doing: Doing) {
  if (post.name === undefined) return 'NAME_MISSING'
  return moved(post, 'ask', doing, { consent: undefined, link: { code, until } })
}

export interface Answer {
  readonly person: string
  /** what the person says that they are called, compared with the post before */
  readonly same: boolean
  readonly now: number
}

/** By the link. The same answer again changes nothing. */
export function answered(post: Post, yes: boolean, { person, same, now }: Answer) {
  const { consent, link } = post
  if (consent) {
    if (consent.person !== person) return 'CONSENT_OTHER'
    return yes ? post : refused(post, person, now)
  }
  if (!link) return 'POST_MOVED_ON'
  if (!yes && link.no === person) return post
  if (now >= link.until) return 'CONSENT_LATE'
  if (hands(post).includes(person)) return 'CONSENT_WRITER'
  if (!same) return 'CONSENT_NAME'
  if (!yes) return refused(post, person, now)
  const { no: _taken, ...open } = link
  return moved(post, 'agree', { by: person, now }, { consent: { way: 'link', at: now, person }, link: open })
}

const refused = (post: Post, person: string, now: number) =>
  moved(post, 'refuse', { by: person, now }, { consent: undefined, link: post.link && { ...post.link, no: person } })

/** In person. `code`: what a person whom we know may take it back by. */
export function recorded(post: Post, given: Given & { readonly by: string }, code: string | undefined, now: number) {
  if (post.name === undefined) return 'NAME_MISSING'
  const { person, by } = given
  if (person !== undefined && [...hands(post), by].includes(person)) return 'CONSENT_WRITER'
  const link = code === undefined ? undefined : { code, until: now }
  return moved(post, 'agree', { by, now }, { consent: given, link })
}

export function shown(post: Post, doing: Doing) {
  if (post.name !== undefined || tellsName([post.title, post.text], post.names)) return 'NAMED_NEEDS_CONSENT'
  const after = moved(post, 'show', doing, shownAt(post, doing.now))
  return post.preparing && typeof after !== 'string' ? 'POST_PREPARING' : after
}

/** Nobody alone can put a name on the board: neither who wrote it, nor who says that the person agreed, nor that person. */
export const mayRelease = (post: Post, by: string): boolean =>
  ![...hands(post), post.consent?.by, post.consent?.person].includes(by)

export function released(post: Post, doing: Doing & { readonly by: string }) {
  const after = moved(post, 'release', doing, shownAt(post, doing.now))
  if (typeof after === 'string') return after
  if (!post.consent) return 'CONSENT_MISSING'
  if (!mayRelease(post, doing.by)) return 'SECOND_EYES'
  return post.preparing ? 'POST_PREPARING' : after
}

export const sentBack = (post: Post, doing: Doing) => moved(post, 'sendBack', doing, unbound)

export const withdrawn = (post: Post, doing: Doing) => moved(post, 'withdraw', doing)

export const dropped = (post: Post, doing: Doing) => moved(post, 'drop', doing, { link: undefined })

/** What it came from was taken back by whoever sent it; undefined: it is gone already. */
export function takenDown(post: Post, now: number): Post | undefined {
  const after = post.state === 'public' ? withdrawn(post, { now }) : dropped(post, { now })
  return typeof after === 'string' ? undefined : withoutProposer(after)
}

/** Nobody finds out any more from whom it came. */
export function withoutProposer({ proposer: _gone, ...post }: Post): Post {
  return post
}

/** A new link holds so long: ms UTC. */
export const linkUntil = (now: number): number => now + honourDefaults.consentDays * 86_400_000
