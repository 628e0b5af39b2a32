import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { InputOf } from '@/contract/define'
import { type ActivityRow as Row, service } from '@/contract/service'
import { appText } from '@/copy/app'
import { shortDayText } from '@/copy/dates'
import { serviceText } from '@/copy/service'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { ActivityRow } from '../parts/activity-row'

const text = serviceText.list

type Wanted = Omit<InputOf<typeof service.list>, 'after'>

const List = ({ rows }: { rows: readonly Row[] }) => (
  <Rows>
    {rows.map(row => (
      <ActivityRow key={row.id} row={row} onPress={() => open('activity', { id: row.id })} />
    ))}
  </Rows>
)

/** Later ones, page after page. */
function Later({ wanted, after }: { wanted: Wanted; after: string }) {
  const [asked, setAsked] = useState(false)
  const query = useQuery(service.list, { ...wanted, after }, { enabled: asked })
  if (!asked) {
    return (
      <Button kind="quiet" icon="down" onPress={() => setAsked(true)}>
        {appText.more}
      </Button>
    )
  }
  return (
    <QueryView query={query}>
      {({ near }) => (
        <>
          <List rows={near.items} />
          {near.next !== undefined && <Later wanted={wanted} after={near.next} />}
        </>
      )}
    </QueryView>
  )
}

/** What comes at a place and in it, then what is held around it. */
export function Found({ wanted }: { wanted: Wanted }) {
  const { day, kind } = wanted
  const query = useQuery(service.list, wanted, { keep: day === undefined && kind === undefined })
  const narrowed = day !== undefined || kind !== undefined
  return (
    <QueryView
      query={query}
      empty={({ near, around }) =>
        near.items.length + around.length === 0 && near.next === undefined ? (
          <EmptyState
            picture="lantern"
            title={narrowed ? text.noneWanted : text.none}
            text={narrowed ? text.noneWantedText : text.noneText}
          />
        ) : undefined
      }
    >
      {({ near, around }) => (
        <>
          {near.items.length > 0 && (
            <Group>
              <Heading>{day === undefined ? text.near : shortDayText(day)}</Heading>
              <List rows={near.items} />
            </Group>
          )}
          {near.next !== undefined && <Later wanted={wanted} after={near.next} />}
          {around.length > 0 && (
            <Group>
              <Heading>{text.around}</Heading>
              <List rows={around} />
            </Group>
          )}
        </>
      )}
    </QueryView>
  )
}
