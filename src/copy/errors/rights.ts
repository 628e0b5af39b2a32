import { type TextsOf, typed } from './text'

export const rightsErrors: TextsOf<'rights'> = {
  QUESTION_EMPTY: { happened: '还没有写问题', next: '写一句遇到的事，再问。' },
  QUESTION_TOO_LONG: ({ limit }) => ({
    happened: limit ? `写得太长了，最多 ${limit} 个字` : '写得太长了',
    kept: typed,
    next: '留下最要紧的几句，再问一次。',
  }),
  CALCULATOR_NOT_FOUND: { happened: '没有找到这个算法', next: '到“算一算”里按事情找找看。' },
  VALUE_MISSING: ({ label }) => ({ happened: `还没有填“${label}”`, kept: typed, next: '填上再算。' }),
  VALUE_WRONG: ({ label }) => ({
    happened: label ? `“${label}”没有填对` : '有一处没有填对',
    kept: typed,
    next: '重新选一次或者填一次，再算。',
  }),
  VALUE_TOO_SMALL: ({ label, limit }) => ({
    happened: `“${label}”太小了，最少${limit}`,
    kept: typed,
    next: '看看是不是少打了数字。',
  }),
  VALUE_TOO_LARGE: ({ label, limit }) => ({
    happened: `“${label}”太大了，最多${limit}`,
    kept: typed,
    next: '看看是不是多打了数字。',
  }),
  DAY_UNKNOWN: ({ label }) => ({ happened: `“${label}”没有这一天`, kept: typed, next: '照着日历再选一次。' }),
  DAY_OUT_OF_RANGE: ({ label, earliest, latest }) => ({
    happened: `“${label}”要在 ${earliest} 到 ${latest} 之间`,
    kept: typed,
    next: '看看年份对不对。',
  }),
  DAY_BEFORE: ({ label, other }) => ({
    happened: `“${label}”比“${other}”还早`,
    kept: typed,
    next: '看看两个日子是不是填反了。',
  }),
  MORE_THAN: ({ label, other }) => ({
    happened: `“${label}”比“${other}”还多，算不出来`,
    kept: typed,
    next: '看看这两个数对不对。',
  }),
  FIGURE_OUT_OF_RANGE: { happened: '这个数不像是真的', kept: typed, next: '看看单位和小数点，再存一次。' },
  FIGURE_DAY_UNKNOWN: { happened: '没有这一天', kept: typed, next: '照着日历再选一次。' },
  CARD_NOT_FOUND: { happened: '没有找到这个问题', next: '它可能换了地方。到“维权”里按事情找找看。' },
}
