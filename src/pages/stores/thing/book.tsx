import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type Movement, type StockRow, stores } from '@/contract/stores'
import { momentText } from '@/copy/dates'
import { storesText, thingText as text } from '@/copy/stores'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { Paged } from '@/ui/paged'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { UndoSheet } from './undo-sheet'

interface Props {
  stock: StockRow
  version: number
  onDone(words: string): void
}

/** Every movement, the latest first; what may be taken back says so. */
export function Book({ stock: { id, unit }, version, onDone }: Props) {
  const [chosen, setChosen] = useState<Movement>()
  const usePage = (after: string | undefined) =>
    useQuery(stores.movements, { stock: id, ...(after !== undefined && { after }) })
  const noteOf = ({ at, by, note, batch, after, undone }: Movement): string =>
    [momentText(at), by, note, batch && text.batch(batch), text.after(after, unit), undone ? text.undone : undefined]
      .filter(Boolean)
      .join(' · ')
  const done = (words: string) => {
    setChosen(undefined)
    onDone(words)
  }
  return (
    <Group>
      <Heading>{text.book}</Heading>
      <Paged usePage={usePage} version={version} empty={<EmptyState title={text.noMovements} />}>
        {rows => (
          <Rows>
            {rows.map(entry => (
              <Row
                key={entry.id}
                title={storesText.movements[entry.kind]}
                note={noteOf(entry)}
                end={text.movement(entry.change, unit)}
                act={text.undo}
                onPress={entry.undoable ? () => setChosen(entry) : undefined}
              />
            ))}
          </Rows>
        )}
      </Paged>
      {chosen && <UndoSheet stock={id} unit={unit} entry={chosen} onDone={done} onClose={() => setChosen(undefined)} />}
    </Group>
  )
}
