import type { stationCounter } from '@/contract/stations/settle-home'
import { codesErrors } from './codes'
import { peopleErrors } from './people'
import { personCodeErrors } from './person-code'
import { register } from './registry'
import type { Text } from './text'
import { nothing, typed } from './text'

type Code = (typeof stationCounter.settleHome.errors)[number]

/** @public Why a keeper cannot enter somebody's home. */
export const settleHomeErrors = register<Readonly<Record<Code, Text>>>({
  ...personCodeErrors,
  PERSON_NOT_AGREED: {
    happened: '对方还没同意新的隐私说明',
    kept: nothing,
    next: '请对方打开“暖新”看一遍，同意了再扫一次。',
  },
  PLACE_NOT_FOUND: peopleErrors.PLACE_NOT_FOUND,
  NOT_A_STATION: codesErrors.NOT_A_STATION,
  NOT_A_HOME: peopleErrors.NOT_A_HOME,
  HOME_OUTSIDE: {
    happened: '这个住处不在驿站所在的社区',
    kept: typed,
    next: '请对方在自己手机的“我的资料”里选，或者找那边的社区登记。',
  },
})
