/** What stands in the boxes, as it was typed: nothing is lost because it does not fit yet. */
import type { EventKind, Facts, LetterKind, ProofKind, WishKind } from '@/contract/letters'
import { textOf } from '@/ui/field/number-text'

export interface FormEvent {
  readonly kind: EventKind
  /** YYYY-MM-DD, or empty */
  readonly day: string
  readonly text: string
}

export interface Form {
  readonly kind: LetterKind
  readonly story: string
  readonly other: Facts['other']
  readonly events: readonly FormEvent[]
  /** yuan, as the amounts of wishes are */
  readonly paid: string
  readonly proofs: readonly { readonly kind: ProofKind; readonly text: string }[]
  readonly wishes: readonly { readonly kind: WishKind; readonly amount: string }[]
  readonly wishText: string
  /** empty until it was chosen */
  readonly answerDays: string
  readonly office: string
  readonly me: { readonly name: string; readonly place: string; readonly phone: string; readonly phoneWanted: boolean }
  readonly card?: { readonly id: string; readonly title: string } | undefined
}

/** Days that a demand leaves unless the person chooses others. */
const usualDays = '7'

export const emptyForm = (kind: LetterKind, card?: Form['card']): Form => ({
  kind,
  story: '',
  other: { name: '', place: '', contact: '' },
  events: [],
  paid: '',
  proofs: [],
  wishes: [],
  wishText: '',
  answerDays: usualDays,
  office: '',
  me: { name: '', place: '', phone: '', phoneWanted: false },
  ...(card && { card }),
})

const yuan = (fen: number | undefined): string => (fen === undefined ? '' : textOf(fen, 2))

/** Facts that were kept in the cloud, back in their boxes. */
export function formOf({ events, paid, wishes, answerDays, me, cardId, ...same }: Facts, title: string): Form {
  return {
    ...same,
    events: events.map(({ kind, day = '', text }) => ({ kind, day, text })),
    paid: yuan(paid),
    wishes: wishes.map(({ kind, amount }) => ({ kind, amount: yuan(amount) })),
    answerDays: answerDays === undefined ? '' : String(answerDays),
    me: { name: me.name, place: me.place, phone: me.phone ?? '', phoneWanted: me.phone !== undefined },
    ...(cardId !== undefined && { card: { id: cardId, title } }),
  }
}
