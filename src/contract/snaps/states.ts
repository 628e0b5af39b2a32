/** How far a snap has come, and what leads from one state to the next. Two ways: praise to the board, attention to whoever is responsible. */

export const snapStates = {
  checking: '照片检查中',
  waiting: '等工作人员看',
  asked: '等您补充',
  accepted: '采用了',
  handling: '处理中',
  answered: '有答复了',
  settled: '办结了',
  declined: '没有采用',
  merged: '和别人发的是同一件事',
  withdrawn: '您撤回了',
} as const
export type SnapState = keyof typeof snapStates

export const snapActs = [
  /** pictures are prepared and WeChat has answered, or did not within a day */
  'checked',
  'ask',
  'supplement',
  /** praise: it may be shown */
  'accept',
  /** attention: somebody sees to it */
  'take',
  /** to another community, or to another unit: it stays as far as it was */
  'forward',
  'answer',
  /** the sender is content, or said nothing */
  'settle',
  'reopen',
  'decline',
  'merge',
  /** the one that it was merged into is gone: it is decided for itself */
  'handOn',
  'withdraw',
] as const
export type SnapAct = (typeof snapActs)[number]

type Table = Readonly<Record<SnapState, Readonly<Partial<Record<SnapAct, SnapState>>>>>

const ended = { settled: {}, declined: {}, merged: { handOn: 'waiting' }, withdrawn: {} } as const
const before = { checking: { checked: 'waiting', withdraw: 'withdrawn' } } as const

export const transitions: Readonly<Record<'praise' | 'attention', Table>> = {
  praise: {
    ...before,
    ...ended,
    waiting: {
      ask: 'asked',
      accept: 'accepted',
      forward: 'waiting',
      decline: 'declined',
      merge: 'merged',
      withdraw: 'withdrawn',
    },
    // what was added to a question has no new pictures, so nothing is checked anew
    asked: { supplement: 'waiting', decline: 'declined', merge: 'merged', withdraw: 'withdrawn' },
    accepted: { withdraw: 'withdrawn' },
    handling: {},
    answered: {},
  },
  attention: {
    ...before,
    ...ended,
    waiting: {
      ask: 'asked',
      take: 'handling',
      forward: 'waiting',
      decline: 'declined',
      merge: 'merged',
      withdraw: 'withdrawn',
    },
    asked: { supplement: 'waiting', decline: 'declined', merge: 'merged', withdraw: 'withdrawn' },
    accepted: {},
    // what was sent on is handled by nobody until somebody takes it; a colleague may take over
    handling: { take: 'handling', forward: 'handling', answer: 'answered', merge: 'merged', withdraw: 'withdrawn' },
    answered: { settle: 'settled', reopen: 'handling' },
    settled: { reopen: 'handling' },
  },
}

/** It is over, and its sender may have its photos removed, though what was decided stays. */
export const photosMayGo = (state: SnapState): boolean => state in ended && state !== 'withdrawn'

/** Nothing is left to be done about it. */
export const isEnded = (state: SnapState): boolean => state in ended || state === 'accepted'
