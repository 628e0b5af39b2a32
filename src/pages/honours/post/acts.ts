/** What may be done with a post, as the table of the contract says; the cloud has the last word. */
import { type PostState, postTransitions } from '@/contract/honours'

export type Act = 'show' | 'ask' | 'record' | 'release' | 'edit' | 'correct' | 'sendBack' | 'drop' | 'withdraw'

/** Of the table's own acts, those that staff do; `agree` in person is `record`. In the order of the buttons. */
const ours = {
  show: 'show',
  ask: 'ask',
  agree: 'record',
  release: 'release',
  edit: 'edit',
  correct: 'correct',
  sendBack: 'sendBack',
  withdraw: 'withdraw',
  drop: 'drop',
} as const satisfies Readonly<Record<string, Act>>

interface About {
  readonly state: PostState
  readonly name?: string | undefined
  /** the reader had a hand in it: somebody else releases it */
  readonly own: boolean
}

export function actsOf({ state, name, own }: About): readonly Act[] {
  const table = postTransitions[name === undefined ? 'unnamed' : 'named'][state]
  return (Object.keys(ours) as (keyof typeof ours)[])
    .filter(act => table[act] !== undefined)
    .map(act => ours[act])
    .filter(act => !(act === 'release' && own))
}

/** The one that brings it on, if there is one: Enter does it. */
export const mainActOf = (about: About): Act | undefined =>
  actsOf(about).find(act => act === 'show' || act === 'release' || (act === 'ask' && about.state === 'draft'))
