import type { OutputOf } from '@/contract/define'
import type { people } from '@/contract/people'
import { type Role, roles } from '@/contract/roles'
import { timeText } from '@/copy/dates'
import { peopleText } from '@/copy/people'
import { Row } from '@/ui/rows'

export type TrailEntry = OutputOf<typeof people.trail>['items'][number]

const isRole = (value: unknown): value is Role => typeof value === 'string' && value in roles

/** What of the record a reader understands: the role, and words that a person typed. */
function factsOf({ role, name, note, district }: TrailEntry['record']): string {
  const typed = [name, note, district].filter(value => typeof value === 'string')
  return [...(isRole(role) ? [roles[role]] : []), ...typed].join(' · ')
}

/** Who did what, when, and why. */
export function TrailRow({ row }: { row: TrailEntry }) {
  const lines = [
    factsOf(row.record),
    peopleText.trail.by(row.by, timeText(row.at)),
    row.reason === undefined ? '' : peopleText.data.reason(row.reason),
  ]
  return <Row title={row.title} note={lines.filter(Boolean).join('\n')} />
}
