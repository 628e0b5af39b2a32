import { useState } from 'react'
import type { SheetRow } from '@/contract/hours/records'
import { clockText } from '@/copy/dates'
import { hoursDeskText } from '@/copy/hours-desk'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Row, Rows } from '@/ui/rows'
import { LinkSheet } from './link-sheet'
import type { Door } from './props'
import { WriteSheet } from './write-sheet'

const text = hoursDeskText.door

interface Props {
  activity: string
  door: Door
  onDone(words: string): void
}

function when({ in: came, out }: SheetRow): string {
  if (came === undefined) return text.noShow
  return out === undefined ? text.in(clockText(came)) : text.out(clockText(came), clockText(out))
}

/** Everybody who is here or ought to be; a press writes times down, or puts a name to a person. */
export function People({ activity, door, onDone }: Props) {
  const [writing, setWriting] = useState<SheetRow | 'name'>()
  const [linking, setLinking] = useState<SheetRow>()
  const done = (words: string) => {
    setWriting(undefined)
    setLinking(undefined)
    onDone(words)
  }
  const begun = Date.now() >= door.startsAt
  const press = (row: SheetRow) => {
    if (row.guest) return () => setLinking(row)
    const open = begun && (row.state === undefined || row.state === 'in')
    return open ? () => setWriting(row) : undefined
  }
  return (
    <>
      {door.people.length === 0 ? (
        <EmptyState title={text.noPeople} text={text.noPeopleText} />
      ) : (
        <Rows>
          {door.people.map(row => (
            <Row
              key={row.id ?? row.person ?? row.name}
              title={row.name}
              note={when(row)}
              end={row.guest && <Badge>{text.guest}</Badge>}
              act={row.guest ? text.link : undefined}
              onPress={press(row)}
            />
          ))}
        </Rows>
      )}
      <Button icon="edit" disabled={!begun} onPress={() => setWriting('name')}>
        {begun ? text.write : text.sheetSoon}
      </Button>
      {writing !== undefined && (
        <WriteSheet
          activity={activity}
          door={door}
          row={writing === 'name' ? undefined : writing}
          onDone={done}
          onClose={() => setWriting(undefined)}
        />
      )}
      {linking && <LinkSheet row={linking} onDone={done} onClose={() => setLinking(undefined)} />}
    </>
  )
}
