import type { HeldThing } from '@/contract/gifts'
import { giftRecordsText } from '@/copy/gifts/records'
import { Row } from '@/ui/rows'
import type { Named } from './wanted'

const text = giftRecordsText.held

/** What a batch is called: its number, else its last day, else where it came from. */
function batchOf({ number, expires, from }: HeldThing): string | undefined {
  if (number !== undefined) return text.number(number)
  if (expires !== undefined) return text.ends(expires)
  return from && text.from(from)
}

interface Props {
  contents: readonly HeldThing[]
  onBatch(lot: Named): void
}

/** What was in one pack, by batch; a press finds everybody who got some of the same batch. */
export function Held({ contents, onBatch }: Props) {
  return contents.map(held => {
    const { lot, name, unit, count, value } = held
    const batch = batchOf(held)
    return (
      <Row
        key={lot}
        title={text.title(name, count, unit)}
        note={[text.each(value), batch].filter(Boolean).join(' · ')}
        act={text.others}
        onPress={() => onBatch({ id: lot, title: batch === undefined ? name : `${name}（${batch}）` })}
      />
    )
  })
}
