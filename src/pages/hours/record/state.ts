/** What somebody types about a service of their own. */
import type { Purse } from '@/contract/points/purses'
import type { ActivityKind } from '@/contract/service/records'
import { dayOf } from '@/contract/shanghai'

export interface Typed {
  readonly purse: Purse
  readonly kind: ActivityKind
  readonly title: string
  readonly day: string
  readonly from: string
  readonly to: string
  readonly words: string
}

export const begun = (): Typed => ({
  purse: 'volunteer',
  kind: 'elderly',
  title: '',
  day: dayOf(Date.now()),
  from: '',
  to: '',
  words: '',
})

export const isReady = ({ title, words, from, to }: Typed): boolean =>
  [title, words, from, to].every(one => one.trim() !== '')
