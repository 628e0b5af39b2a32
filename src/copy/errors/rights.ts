import { type TextsOf, typed } from './text'

export const rightsErrors: TextsOf<'rights'> = {
  QUESTION_EMPTY: { happened: '还没有写问题', next: '写一句遇到的事，再问。' },
  QUESTION_TOO_LONG: ({ limit }) => ({
    happened: limit ? `写得太长了，最多 ${limit} 个字` : '写得太长了',
    kept: typed,
    next: '留下最要紧的几句，再问一次。',
  }),
  CARD_NOT_FOUND: { happened: '没有找到这个问题', next: '它可能换了地方。到“维权”里按事情找找看。' },
}
