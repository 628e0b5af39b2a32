import { peopleErrors } from './people'
import { register } from './registry'
import { type TextsOf, typed } from './text'

export const codesErrors = register<TextsOf<'codes'>>({
  CODE_UNKNOWN: { happened: '没有这个码', next: '看看是不是抄错了一位，或者再扫一次。' },
  CODE_REVOKED: { happened: '这个码已经作废了', next: '请扫墙上新贴的码，或者在“驿站”里按名字找。' },
  CODE_EXPIRED: { happened: '这个码过期了', next: '请扫新的码，或者问问工作人员。' },
  PLACE_NOT_FOUND: peopleErrors.PLACE_NOT_FOUND,
  NOT_A_STATION: { happened: '这里不是驿站', kept: typed, next: '选一个驿站再来。' },
  CODE_OTHER_PLACE: { happened: '那个驿站不归您管', next: '只能改到您管的驿站；跨街道的请区里来改。' },
})
