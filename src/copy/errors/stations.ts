import { adviceErrors } from './advice'
import { codesErrors } from './codes'
import { peopleErrors } from './people'
import { register } from './registry'
import { settleHomeErrors } from './settle-home'
import { tableErrors } from './tables'
import { type TextsOf, typed } from './text'

export const stationsErrors = register<TextsOf<'stations'>>({
  CODE_UNKNOWN: codesErrors.CODE_UNKNOWN,
  CODE_REVOKED: codesErrors.CODE_REVOKED,
  CODE_EXPIRED: codesErrors.CODE_EXPIRED,
  STATION_NOT_FOUND: { happened: '没有找到这个驿站', next: '它可能停用了。到“驿站”里看看附近的。' },
  FAULT_WORDS_MISSING: { happened: '还没说哪里坏了', kept: typed, next: '点一样东西，或者写一句。' },
  TOO_MANY_FAULTS: ({ most }) => ({
    happened: most ? `您报的 ${most} 处还没修好` : '您报的几处还没修好',
    kept: typed,
    next: '等修好了再报新的；着急的请直接告诉管理员。',
  }),
  ATTACHMENT_UNKNOWN: adviceErrors.ATTACHMENT_UNKNOWN,
  ATTACHMENT_NOT_PICTURE: adviceErrors.ATTACHMENT_NOT_PICTURE,
  ATTACHMENT_TOO_LARGE: adviceErrors.ATTACHMENT_TOO_LARGE,
  NOTICE_PAST: { happened: '告示的时间已经过了', kept: typed, next: '选一个以后的时间。' },
  PLACE_CLOSED: {
    happened: '有一个地点刚刚停用了',
    kept: '前面导好的都在，这一批一个也没动。',
    next: '把表再选一次，会告诉您是哪一行。',
  },
  KIND_NOT_ALLOWED: {
    happened: '有一个地点下面不能放驿站',
    kept: '前面导好的都在，这一批一个也没动。',
    next: '把表再选一次，会告诉您是哪一行。',
  },
  ...tableErrors,
  ...settleHomeErrors,
  STATIONS_TOO_MANY: ({ most, rows }) => ({
    happened: rows ? `这份表有 ${rows} 行，一份最多 ${most ?? 800} 个驿站` : '这份表里驿站太多了',
    kept: '什么都没有改动。',
    next: '按街道拆成几份，一份一份来。',
  }),
  INVITATION_UNKNOWN: peopleErrors.INVITATION_UNKNOWN,
  INVITATION_USED: { happened: '对方已经接班了', next: '要再换人，请接班的人或者社区来办。' },
  INVITATION_REVOKED: { happened: '这次交班已经撤回了', next: '要交的话，重新生成一个码。' },
  HANDOVER_NOT_YOURS: { happened: '这个班不归您交', kept: typed, next: '您只能交自己的；别人的，请社区来办。' },
  HANDOVER_NOT_KEEPER: {
    happened: '这个人已经不是这个驿站的管理员了',
    kept: typed,
    next: '回到上一页看看现在是谁；没有人的话，直接发一份邀请。',
  },
  FAULT_NOT_FOUND: { happened: '没有找到这张报修单', next: '回到列表看看。' },
  FAULT_SETTLED: { happened: '这张报修单已经有人办结了', next: '回到列表，看看还有什么要修。' },
})
