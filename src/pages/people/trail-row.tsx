import type { OutputOf } from '@/contract/define'
import type { people } from '@/contract/people'
import { timeText } from '@/copy/dates'
import { peopleText } from '@/copy/people'
import { Row } from '@/ui/rows'

export type TrailEntry = OutputOf<typeof people.trail>['items'][number]

/** Who did what, when, and why. */
export function TrailRow({ row }: { row: TrailEntry }) {
  const by = peopleText.trail.by(row.by, timeText(row.at))
  return <Row title={row.title} note={row.reason === undefined ? by : `${by}\n${peopleText.data.reason(row.reason)}`} />
}
