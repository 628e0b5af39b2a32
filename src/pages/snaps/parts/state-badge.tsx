import type { SnapState } from '@/contract/snaps'
import { Badge, type BadgeProps } from '@/ui/badge'

const tones: Readonly<Partial<Record<SnapState, NonNullable<BadgeProps['tone']>>>> = {
  asked: 'gold',
  accepted: 'success',
  handling: 'teal',
  answered: 'gold',
  settled: 'success',
}

/** What waits for somebody is gold, what went well green; the word says it all. */
export const stateTone = (state: SnapState): NonNullable<BadgeProps['tone']> => tones[state] ?? 'plain'

export function StateBadge({ state, words }: { state: SnapState; words: Readonly<Record<SnapState, string>> }) {
  return <Badge tone={stateTone(state)}>{words[state]}</Badge>
}
