import { codesLookingErrors } from './codes-looking'
import { peopleErrors } from './people'
import { register } from './registry'
import { type TextsOf, typed } from './text'

export const codesErrors = register<TextsOf<'codes'>>({
  ...codesLookingErrors,
  PLACE_NOT_FOUND: peopleErrors.PLACE_NOT_FOUND,
  NOT_A_STATION: { happened: '这里不是驿站', kept: typed, next: '选一个驿站再来。' },
  CODE_DAY_OVER: { happened: '这一天已经过去了', kept: typed, next: '选今天或者以后的一天；现在就不用了，点“作废”。' },
  CODE_OTHER_PLACE: { happened: '那个驿站不归您管', next: '只能改到您管的驿站；跨街道的请区里来改。' },
})
