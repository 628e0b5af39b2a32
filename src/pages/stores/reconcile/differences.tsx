import type { Difference } from '@/contract/stores'
import { momentText } from '@/copy/dates'
import { storesText, reconcileText as text } from '@/copy/stores'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'

const noteOf = ({ kind, note, round, by, place, at }: Difference): string =>
  [
    storesText.movements[kind],
    round === undefined ? (note ?? text.noReason) : text.beyondBook(round),
    place,
    by,
    momentText(at),
  ]
    .filter(Boolean)
    .join(' · ')

/** What became more or less without anybody getting it, each with its reason; and what somebody got though the book had none. */
export function Differences({ differences }: { differences: readonly Difference[] }) {
  return (
    <Group>
      <Heading>{text.differences}</Heading>
      <Rows>
        {differences.length === 0 && <Row title={text.noDifferences} />}
        {differences.map(one => (
          <Row key={one.id} title={one.name} note={noteOf(one)} end={text.difference(one.change, one.unit)} />
        ))}
      </Rows>
    </Group>
  )
}
