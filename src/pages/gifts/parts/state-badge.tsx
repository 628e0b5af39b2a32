import { type RoundState, roundStates } from '@/contract/gifts'
import { Badge } from '@/ui/badge'

const tones = { draft: 'plain', submitted: 'gold', open: 'success', closed: 'plain' } as const

/** How far a round has come. */
export function StateBadge({ state }: { state: RoundState }) {
  return <Badge tone={tones[state]}>{roundStates[state]}</Badge>
}
