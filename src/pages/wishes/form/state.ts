import type { Category, Meeting, MyWish, WishDraft } from '@/contract/wishes'

/** The form as it is typed. */
export interface Typed {
  readonly category: Category
  readonly words: string
  readonly reward: string
  readonly where: Meeting
  readonly wanted: string
  readonly named: boolean
  readonly sharePhone: boolean
}

export const emptyForm: Typed = {
  category: 'hand',
  words: '',
  reward: '',
  where: 'station',
  wanted: '1',
  named: false,
  sharePhone: false,
}

/** A wish that has ended, to be made again; name and number are asked for anew. */
export const typedFrom = ({ category, words, reward = '', where, wanted }: MyWish): Typed => ({
  ...emptyForm,
  category,
  words,
  reward,
  where,
  wanted: String(wanted),
})

/** What is sent; undefined as long as nothing is wished for. */
export function draftOf({ wanted, words, reward, ...typed }: Typed): WishDraft | undefined {
  if (words.trim() === '') return undefined
  const thanks = reward.trim()
  return { ...typed, words: words.trim(), wanted: Number(wanted), ...(thanks !== '' && { reward: thanks }) }
}
