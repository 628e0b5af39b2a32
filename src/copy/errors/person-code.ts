import type { personCodeErrors as codes } from '@/contract/codes/records'
import { register } from './registry'
import { nothing, type Text } from './text'

/** @public Why somebody's own code is not taken, in words for the keeper who scanned it. */
export const personCodeErrors = register<Readonly<Record<(typeof codes)[number], Text>>>({
  PERSON_CODE_UNKNOWN: {
    happened: '没认出这是谁的码',
    kept: nothing,
    next: '请对方打开“我的码”再扫一次；手输的话，对着那一行再看一遍。',
  },
  PERSON_CODE_OLD: {
    happened: '这个码过时了',
    kept: nothing,
    next: '码一分钟换一个，截图也不管用。请对方亮出现在的码，再扫一次。',
  },
  PERSON_CODE_USED: {
    happened: '这个码已经用过一次了',
    kept: '这一回什么都没有记。',
    next: '等对方的码换了新的，再扫一次。',
  },
})
