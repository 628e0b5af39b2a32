import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type OwnActivity, service } from '@/contract/service'
import { appText } from '@/copy/app'
import { serviceText } from '@/copy/service'
import { titles } from '@/copy/titles'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { whenText } from '../parts/activity-row'

const text = serviceText.mine

function Own({ row, past = false }: { row: OwnActivity; past?: boolean }) {
  const { id, title, place, state, cancelled } = row
  const badge = cancelled ? (
    <Badge tone="danger">{text.cancelled}</Badge>
  ) : past ? undefined : (
    <Badge tone={state === 'in' ? 'success' : 'gold'}>{serviceText.states[state]}</Badge>
  )
  return <Row title={title} note={`${whenText(row)} · ${place}`} end={badge} onPress={() => open('activity', { id })} />
}

const Past = ({ rows }: { rows: readonly OwnActivity[] }) => (
  <Rows>
    {rows.map(row => (
      <Own key={row.id} row={row} past />
    ))}
  </Rows>
)

/** Earlier ones, page after page. */
function Earlier({ after }: { after: string }) {
  const [asked, setAsked] = useState(false)
  const query = useQuery(service.mine, { after }, { enabled: asked })
  if (!asked) {
    return (
      <Button kind="quiet" icon="down" onPress={() => setAsked(true)}>
        {appText.more}
      </Button>
    )
  }
  return (
    <QueryView query={query}>
      {({ past }) => (
        <>
          {past.items.length > 0 && <Past rows={past.items} />}
          {past.next !== undefined && <Earlier after={past.next} />}
        </>
      )}
    </QueryView>
  )
}

/** What the reader has signed up for, the next one on top, and what they took part in. */
export default function MyActivitiesPage() {
  const query = useQuery(service.mine, {}, { keep: true })
  const find = (
    <Button kind="primary" icon="search" onPress={() => open('activities')}>
      {text.find}
    </Button>
  )
  return (
    <Screen title={titles.myActivities} footer={find}>
      <QueryView
        query={query}
        empty={({ coming, past }) =>
          coming.length + past.items.length === 0 && past.next === undefined ? (
            <EmptyState picture="lantern" title={text.none} text={text.noneText} />
          ) : undefined
        }
      >
        {({ coming, past }) => (
          <>
            {coming.length > 0 && (
              <Group>
                <Heading>{text.coming}</Heading>
                <Rows>
                  {coming.map(row => (
                    <Own key={row.id} row={row} />
                  ))}
                </Rows>
              </Group>
            )}
            {past.items.length > 0 && (
              <Group>
                <Heading>{text.past}</Heading>
                <Past rows={past.items} />
              </Group>
            )}
            {past.next !== undefined && <Earlier after={past.next} />}
          </>
        )}
      </QueryView>
      <Rows>
        <Row icon="clock" title={titles.myHours} note={text.hoursNote} onPress={() => open('myHours')} />
      </Rows>
    </Screen>
  )
}
