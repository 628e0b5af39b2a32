import type { DeskCard } from '@/contract/rights'
import { cardsText as text } from '@/copy/rights-review'
import { Badge, type BadgeProps } from '@/ui/badge'

const tones: Readonly<Record<DeskCard['state'], NonNullable<BadgeProps['tone']>>> = {
  waiting: 'teal',
  returned: 'gold',
  published: 'success',
  withdrawn: 'plain',
}

/** How far a card has come, in a word. */
export function Standing({ state }: Pick<DeskCard, 'state'>) {
  return <Badge tone={tones[state]}>{text.states[state]}</Badge>
}

/** Why a card has come back to its author. */
export function reasonText({ state, reason }: Pick<DeskCard, 'state' | 'reason'>): string | undefined {
  const back = state === 'returned' || state === 'withdrawn'
  return back && reason !== undefined ? text.why[state](reason) : undefined
}
