import { peopleText } from '@/copy/people'

/** What becomes of the number. The app knows the stored one only in part, so it cannot send it along by itself. */
export interface PhoneWish {
  readonly act: 'undecided' | 'write' | 'remove'
  readonly typed: string
}

const mobile = /^1[3-9]\d{9}$/
const bare = (typed: string) => typed.replace(/[\s-]/g, '')

/** What is wrong with the wish, in words; nothing typed means no number. */
export function phoneError({ act, typed }: PhoneWish): string | undefined {
  const text = peopleText.profile
  if (act === 'undecided') return text.phoneUndecided
  return act === 'write' && bare(typed) !== '' && !mobile.test(bare(typed)) ? text.phoneWrong : undefined
}

export const phoneToSend = ({ act, typed }: PhoneWish): string | null => (act === 'write' && bare(typed)) || null
