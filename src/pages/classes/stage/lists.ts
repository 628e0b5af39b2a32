import type { HostQuestion, QuestionState } from '@/contract/classes'

/** The four heaps into which the hosts sort questions. */
export const heaps = ['todo', 'shown', 'done', 'off'] as const
export type Heap = (typeof heaps)[number]

const heapOfState: Readonly<Record<QuestionState, Heap>> = {
  waiting: 'todo',
  shown: 'shown',
  answering: 'shown',
  answered: 'done',
  hidden: 'off',
  merged: 'off',
}

export const inHeap = (questions: readonly HostQuestion[], heap: Heap): readonly HostQuestion[] =>
  questions.filter(({ state }) => heapOfState[state] === heap)
