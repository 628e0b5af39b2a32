/** How far a wish has come, and what leads from one state to the next. */

export const wishStates = {
  waiting: '等工作人员看',
  open: '等人来帮',
  claimed: '有人在帮',
  fulfilled: '办成了',
  thanked: '办成了，道了谢',
  refused: '没有上墙',
  withdrawn: '撤回了',
  expired: '到期了',
} as const
export type WishState = keyof typeof wishStates

export const wishActs = [
  'release',
  'refuse',
  'withdraw',
  /** somebody joins and more are wanted */
  'join',
  /** the last helper joins */
  'fill',
  'leave',
  /** a helper says 办好了 */
  'report',
  /** the author says that it is not done yet */
  'deny',
  'fulfil',
  'thank',
  'expire',
] as const
export type WishAct = (typeof wishActs)[number]

/** What may happen in which state, and where it leads; anything else is refused. */
export const transitions: Readonly<Record<WishState, Readonly<Partial<Record<WishAct, WishState>>>>> = {
  waiting: { release: 'open', refuse: 'refused', withdraw: 'withdrawn' },
  open: {
    join: 'open',
    fill: 'claimed',
    leave: 'open',
    report: 'open',
    deny: 'open',
    fulfil: 'fulfilled',
    refuse: 'refused',
    withdraw: 'withdrawn',
    expire: 'expired',
  },
  claimed: { leave: 'open', report: 'claimed', deny: 'claimed', fulfil: 'fulfilled', withdraw: 'withdrawn' },
  fulfilled: { thank: 'thanked' },
  // thanks that staff did not release may be written again
  thanked: { thank: 'thanked' },
  refused: {},
  withdrawn: {},
  expired: {},
}

/** Everybody may look at these. */
export const isPublic = (state: WishState): boolean =>
  state === 'open' || state === 'claimed' || state === 'fulfilled' || state === 'thanked'

/** Not settled yet: it counts towards its author's and its helpers' limits. */
export const isLive = (state: WishState): boolean => state === 'waiting' || state === 'open' || state === 'claimed'
