import { register } from './registry'
import { nothing, type TextsOf, typed } from './text'

/** Codes of the domain that only its own pages meet: their texts come with the words of those pages. */
export type OnPeoplePages = 'NOT_A_HOME' | 'HANDOVER_OVER' | 'HANDOVER_TO_SELF'

export const peoplePagesErrors = register<Pick<TextsOf<'people'>, OnPeoplePages>>({
  NOT_A_HOME: { happened: '住处要选到社区、小区或者楼栋', kept: typed, next: '重新选一个。' },
  HANDOVER_OVER: {
    happened: '交班的人已经不管这个驿站了，这份交接不能用了',
    kept: nothing,
    next: '请社区给您发一份新的邀请。',
  },
  HANDOVER_TO_SELF: {
    happened: '这是您自己交出去的，要别人来接',
    kept: nothing,
    next: '把码发给接班的人；不交了，就到驿站里撤回。',
  },
})
