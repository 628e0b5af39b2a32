import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { InputOf, OutputOf } from '@/contract/define'
import { categoryTitle, isQuiet, snaps } from '@/contract/snaps'
import { appText } from '@/copy/app'
import { momentText } from '@/copy/dates'
import { snapText } from '@/copy/snaps'
import { deskStates, snapDeskText as text } from '@/copy/snaps/desk'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { QueryView } from '@/ui/query-view'
import { Rows } from '@/ui/rows'
import { useRowKeys } from '@/ui/rows/use-row-keys'
import { SnapLine } from '../parts/snap-line'
import { StateBadge } from '../parts/state-badge'

type Queue = OutputOf<typeof snaps.queue>
type Row = Queue['items'][number]

interface Props {
  rows: Pick<Queue, 'items' | 'next'>
  input: Omit<InputOf<typeof snaps.queue>, 'after'>
  /** the one that stands beside the list */
  chosen: string | undefined
  onLook(id: string): void
  /** Enter, at a keyboard */
  onEnter(): void
}

const notesOf = ({ place, where, sender, at, reopened }: Row): readonly string[] => [
  snapText.at(place, where),
  `${text.from(sender)} · ${momentText(at)}`,
  ...(reopened > 0 ? [text.again(reopened)] : []),
]

/** Lists of one state tell what kind it is, the mixed ones how far it is. */
function Mark({ row: { kind, state }, list }: { row: Row; list: Props['input']['list'] }) {
  if (isQuiet(list)) return <StateBadge state={state} words={deskStates} />
  return <Badge tone={kind === 'praise' ? 'gold' : 'teal'}>{snapText.kinds[kind]}</Badge>
}

/** One row a snap; j and k go from one to the next, Enter opens what is chosen. */
export function QueueList(props: Props) {
  const { rows, input, chosen, onLook, onEnter } = props
  const [more, setMore] = useState(false)
  useRowKeys(
    rows.items.map(({ id }) => id),
    chosen,
    onLook,
    onEnter,
  )
  return (
    <>
      <Rows>
        {rows.items.map(row => (
          <SnapLine
            key={row.id}
            picture={row.thumb}
            title={categoryTitle(row.category)}
            badge={<Mark row={row} list={input.list} />}
            words={row.words}
            notes={notesOf(row)}
            here={row.id === chosen}
            onPress={() => onLook(row.id)}
          />
        ))}
      </Rows>
      {rows.next !== undefined && more && <Further {...props} after={rows.next} />}
      {rows.next !== undefined && !more && (
        <Button kind="quiet" icon="down" onPress={() => setMore(true)}>
          {appText.more}
        </Button>
      )}
    </>
  )
}

/** The next page of the same list. */
function Further({ after, ...props }: Props & { after: string }) {
  const query = useQuery(snaps.queue, { ...props.input, after })
  return <QueryView query={query}>{rows => <QueueList {...props} rows={rows} />}</QueryView>
}
