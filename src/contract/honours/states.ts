/** How far a post has come. One that names somebody needs that person's consent and another member of staff; nothing else is needed without a name. */

export const postStates = {
  draft: '起草中',
  asking: '等本人答复',
  ready: '等另一位同事看',
  public: '在榜上',
  withdrawn: '撤下了',
  dropped: '不发了',
} as const
export type PostState = keyof typeof postStates

export const postActs = [
  'edit',
  /** a link goes to the person */
  'ask',
  'agree',
  'refuse',
  /** without a name: straight onto the board */
  'show',
  /** with a name: by somebody who did not write it */
  'release',
  'sendBack',
  /** on the board and changed: with a name it leaves the board, for the person agreed to other words */
  'correct',
  'withdraw',
  'drop',
] as const
export type PostAct = (typeof postActs)[number]

type Table = Readonly<Record<PostState, Readonly<Partial<Record<PostAct, PostState>>>>>

export const postTransitions: Readonly<Record<'named' | 'unnamed', Table>> = {
  named: {
    draft: { edit: 'draft', ask: 'asking', agree: 'ready', drop: 'dropped' },
    asking: { edit: 'draft', ask: 'asking', agree: 'ready', refuse: 'draft', drop: 'dropped' },
    ready: { edit: 'draft', release: 'public', sendBack: 'draft', refuse: 'draft', drop: 'dropped' },
    public: { correct: 'draft', refuse: 'withdrawn', withdraw: 'withdrawn' },
    withdrawn: {},
    dropped: {},
  },
  unnamed: {
    draft: { edit: 'draft', show: 'public', drop: 'dropped' },
    asking: { edit: 'draft', drop: 'dropped' },
    ready: { edit: 'draft', drop: 'dropped' },
    public: { correct: 'public', withdraw: 'withdrawn' },
    withdrawn: {},
    dropped: {},
  },
}
