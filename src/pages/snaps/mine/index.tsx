import { useState } from 'react'
import { useQuery } from '@/cloud'
import { categoryTitle, type SnapRow, snaps } from '@/contract/snaps'
import { appText } from '@/copy/app'
import { momentText } from '@/copy/dates'
import { snapText, mySnapsText as text } from '@/copy/snaps'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { QueryView } from '@/ui/query-view'
import { Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { Follow } from '../parts/follow'
import { SnapLine } from '../parts/snap-line'
import { StateBadge } from '../parts/state-badge'
import { Parcels } from './parcels'

function Own({ rows }: { rows: readonly SnapRow[] }) {
  return (
    <Rows>
      {rows.map(({ id, thumb, category, state, place, where, words, at }) => (
        <SnapLine
          key={id}
          picture={thumb}
          title={categoryTitle(category)}
          badge={<StateBadge state={state} words={snapText.states} />}
          words={words}
          notes={[snapText.at(place, where), momentText(at)]}
          onPress={() => open('snap', { id })}
        />
      ))}
    </Rows>
  )
}

const useMore = (after: string | undefined) => useQuery(snaps.mine, { ...(after !== undefined && { after }) })

/** What is still on the phone, what I sent, what I wait for with others. */
export default function MySnapsPage() {
  const query = useQuery(snaps.mine, {}, { keep: true })
  return (
    <Screen
      title={titles.mySnaps}
      footer={
        <Button kind="primary" icon="camera" onPress={() => open('snapSend')}>
          {text.send}
        </Button>
      }
    >
      <Parcels onSent={query.reload} />
      <QueryView
        query={query}
        empty={({ items, following }) =>
          items.length + following.length === 0 ? (
            <EmptyState picture="lantern" title={text.none} text={text.noneText} />
          ) : undefined
        }
      >
        {({ items, following, next }) => (
          <>
            {items.length > 0 && (
              <Group>
                <Heading>{text.own}</Heading>
                <Own rows={items} />
                {next !== undefined && <More after={next} />}
              </Group>
            )}
            {following.length > 0 && (
              <Group>
                <Heading>{text.following}</Heading>
                <Rows>
                  {following.map(matter => (
                    <Follow key={matter.id} matter={matter} onChanged={query.reload} />
                  ))}
                </Rows>
              </Group>
            )}
          </>
        )}
      </QueryView>
    </Screen>
  )
}

/** The pages after the first, each by a press. */
function More({ after }: { after: string }) {
  const [wanted, setWanted] = useState(false)
  if (wanted) {
    return (
      <Paged usePage={useMore} after={after} empty={null}>
        {rows => <Own rows={rows} />}
      </Paged>
    )
  }
  return (
    <Button kind="quiet" icon="down" onPress={() => setWanted(true)}>
      {appText.more}
    </Button>
  )
}
