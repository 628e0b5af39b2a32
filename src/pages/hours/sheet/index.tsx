import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { hours } from '@/contract/hours'
import type { SheetRow } from '@/contract/hours/records'
import { clockText, momentText } from '@/copy/dates'
import { hoursDeskText } from '@/copy/hours-desk'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { asClock, decided, type Verdict } from '../parts/verdict'
import { EditSheet } from './edit-sheet'
import { ReviewRow } from './review-row'
import type { Seen } from './seen'

const text = hoursDeskText.sheet

/** Everybody of one activity on one screen: by the clock and well done, unless somebody says otherwise. */
export default function SheetPage() {
  const activity = useParam('activity')
  const query = useQuery(hours.review, { activity: activity ?? '' }, { enabled: activity !== undefined })
  return (
    <Screen title={titles.hoursSheet}>
      {activity === undefined ? (
        <RefusalNotice error={{ code: 'ACTIVITY_NOT_FOUND' }} />
      ) : (
        <QueryView query={query}>{seen => <Review activity={activity} seen={seen} onDone={query.reload} />}</QueryView>
      )}
    </Screen>
  )
}

const waits = ({ state }: SheetRow): boolean => state === 'in' || state === 'out'
const proposedFor = ({ minutes, overlap }: SheetRow): Verdict => asClock(Math.max(0, minutes - overlap))

function Review({ activity, seen, onDone }: { activity: string; seen: Seen; onDone(): void }) {
  const me = useSession().me?.person?.id
  const command = useCommand(hours.confirm)
  const [changed, setChanged] = useState<Readonly<Record<string, Verdict>>>({})
  const [editing, setEditing] = useState<SheetRow>()
  const { title, place, startsAt, endsAt, rows, reviewed } = seen
  const came = rows.filter(({ id }) => id !== undefined)
  const open = came.filter(row => waits(row) && row.person !== me)
  const verdictOf = (row: SheetRow) => changed[row.id ?? ''] ?? proposedFor(row)
  const confirm = async () => {
    const verdicts = open.flatMap(row => {
      const verdict = decided(verdictOf(row))
      return row.id !== undefined && verdict ? [{ id: row.id, ...verdict }] : []
    })
    const { kind } = await command.send({ activity, rows: verdicts })
    if (kind === 'done') onDone()
  }
  const missed = rows.length - came.length
  const done = command.outcome?.kind === 'done'
  return (
    <>
      <Heading level={1}>{title}</Heading>
      <View className="nx-quiet">{`${momentText(startsAt)}–${clockText(endsAt)} · ${place}`}</View>
      {reviewed && <Notice tone="done" title={done ? text.done : text.reviewed} />}
      {!reviewed && <View>{came.length === 0 ? text.nobody : text.lead}</View>}
      {came.length > 0 && (
        <Rows>
          {came.map(row => (
            <ReviewRow
              key={row.id}
              row={row}
              verdict={verdictOf(row)}
              changed={changed[row.id ?? ''] !== undefined}
              seen={seen}
              onPress={waits(row) && row.person !== me ? () => setEditing(row) : undefined}
            />
          ))}
        </Rows>
      )}
      {came.some(({ person }) => person !== undefined && person === me) && <View className="nx-quiet">{text.own}</View>}
      {missed > 0 && <View className="nx-quiet">{text.noShow(missed)}</View>}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void confirm()} />
      {!reviewed && (
        <Button kind="primary" icon="check" busy={command.busy && text.confirming} onPress={() => void confirm()}>
          {text.confirm(open.length)}
        </Button>
      )}
      {editing && (
        <EditSheet
          row={editing}
          verdict={verdictOf(editing)}
          seen={seen}
          onSave={verdict => {
            setChanged({ ...changed, [editing.id ?? '']: verdict })
            setEditing(undefined)
          }}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  )
}
