/** How a consultation goes on: a table, so that both sides and the tests read the same. */
import * as z from 'zod/mini'

export const statuses = {
  waiting: '等律师来接',
  taken: '律师在看',
  answered: '有回复了',
  askedBack: '等律师再答',
  closed: '已经结束',
  withdrawn: '已经撤回',
} as const
export type Status = keyof typeof statuses
export const Status = z.enum(Object.keys(statuses) as [Status, ...Status[]])

/** What may happen to it: `add` and `answer` are messages of the two sides. */
export type Event =
  | 'take'
  | 'add'
  | 'answer'
  | 'handBack'
  | 'passOn'
  | 'unsolved'
  | 'solved'
  | 'close'
  | 'withdraw'
  | 'reopen'

/** What is missing cannot happen then. */
export const transitions: Readonly<Record<Status, Readonly<Partial<Record<Event, Status>>>>> = {
  waiting: { take: 'taken', add: 'waiting', withdraw: 'withdrawn' },
  taken: { answer: 'answered', add: 'taken', handBack: 'waiting', passOn: 'taken', withdraw: 'withdrawn' },
  answered: {
    answer: 'answered',
    add: 'askedBack',
    unsolved: 'askedBack',
    solved: 'closed',
    close: 'closed',
    handBack: 'waiting',
    passOn: 'taken',
    withdraw: 'withdrawn',
  },
  askedBack: {
    answer: 'answered',
    add: 'askedBack',
    solved: 'closed',
    handBack: 'waiting',
    passOn: 'taken',
    withdraw: 'withdrawn',
  },
  closed: { reopen: 'askedBack', withdraw: 'withdrawn' },
  withdrawn: {},
}

export const openStatuses = ['waiting', 'taken', 'answered', 'askedBack'] as const satisfies readonly Status[]

/** Why an adviser lets go of a case; a closed list, because free words would end up where others read them. */
export const releaseReasons = {
  conflict: '和对方有利害关系',
  field: '不是我熟悉的这一块',
  time: '这几天排不开',
  acquainted: '和当事人认识',
  asked: '当事人想换个人',
} as const
export type ReleaseReason = keyof typeof releaseReasons
export const ReleaseReason = z.enum(Object.keys(releaseReasons) as [ReleaseReason, ...ReleaseReason[]])
