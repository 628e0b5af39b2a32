import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { advice, type QueueRow, subjects } from '@/contract/advice'
import { deskText as text } from '@/copy/advice'
import { appText } from '@/copy/app'
import { momentText } from '@/copy/dates'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { useRowKeys } from '@/ui/rows/use-row-keys'
import type { List } from './lists'
import './queue-list.scss'

export interface QueueListProps {
  rows: { readonly items: readonly QueueRow[]; readonly next?: string | undefined }
  node: string
  list: List
  /** the one whose case stands beside the list */
  chosen: string | undefined
  onLook(id: string): void
}

/** By when an answer is due, or since when nobody owes one. */
function sinceOrDue({ status, since, due }: QueueRow): string {
  if (due !== undefined) return text.due(momentText(due))
  return text.since[status === 'answered' ? 'asker' : 'nobody'](momentText(since))
}

function CaseRow({ row, here, onLook }: { row: QueueRow; here: boolean; onLook(): void }) {
  const { subject, status, urgent, overdue, place } = row
  return (
    <View className={here ? 'nx-case nx-case--here' : 'nx-case'}>
      <Row
        title={subjects[subject]}
        note={`${place} · ${sinceOrDue(row)}`}
        end={
          <View className="nx-case__marks">
            {urgent && <Badge tone="danger">{text.urgent}</Badge>}
            {overdue && <Badge tone="gold">{text.overdue}</Badge>}
            {status !== 'waiting' && <Badge tone="plain">{text.status[status]}</Badge>}
          </View>
        }
        onPress={onLook}
      />
    </View>
  )
}

/** One row a case: what kind, where, by when; never a word of it. */
export function QueueList(props: QueueListProps) {
  const { rows, chosen, onLook } = props
  const [more, setMore] = useState(false)
  useRowKeys(
    rows.items.map(({ id }) => id),
    chosen,
    onLook,
  )
  return (
    <>
      <Rows>
        {rows.items.map(row => (
          <CaseRow key={row.id} row={row} here={row.id === chosen} onLook={() => onLook(row.id)} />
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
function Further({ after, ...props }: QueueListProps & { after: string }) {
  const query = useQuery(advice.queue, { node: props.node, list: props.list, after })
  return <QueryView query={query}>{({ rows }) => <QueueList {...props} rows={rows} />}</QueryView>
}
