import { peopleText } from '@/copy/people'

/** What becomes of the number that is stored, of which the app knows only a part. */
export interface PhoneWish {
  readonly act: 'keep' | 'write' | 'remove'
  readonly typed: string
}

const mobile = /^1[3-9]\d{9}$/
const bare = (typed: string) => typed.replace(/[\s-]/g, '')

/** What is wrong with the wish, in words; nothing typed means no number. */
export function phoneError({ act, typed }: PhoneWish): string | undefined {
  return act === 'write' && bare(typed) !== '' && !mobile.test(bare(typed)) ? peopleText.profile.phoneWrong : undefined
}

/** The field of the command: left out to keep the number, null to remove it. */
export function phoneToSend({ act, typed }: PhoneWish): { readonly phone?: string | null } {
  return act === 'keep' ? {} : { phone: (act === 'write' && bare(typed)) || null }
}
