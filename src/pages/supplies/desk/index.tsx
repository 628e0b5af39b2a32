import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type DeskSupply, supplies } from '@/contract/supplies'
import { supplyDeskText as text } from '@/copy/supplies'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { ActSheet } from './act-sheet'
import { Thing } from './thing'

/** A station's shelf with all that can be done to it; above a station, what runs low at any of them. */
function Desk({ node, place }: { node: string; place: string | undefined }) {
  const query = useQuery(supplies.desk, { node })
  const [chosen, setChosen] = useState<string>()
  const { toast, say } = useToast()
  const stations = query.data?.stations ?? []
  const here = stations.some(station => station.node === node)
  const done = (words: string) => {
    setChosen(undefined)
    say(words)
    query.reload()
  }
  return (
    <Screen
      title={titles.supplyDesk}
      wide
      footer={
        here && (
          <Button kind="primary" icon="plus" onPress={() => open('supplyForm', { node })}>
            {text.add}
          </Button>
        )
      }
    >
      <Heading level={1}>{place === undefined ? titles.supplyDesk : text.title(place)}</Heading>
      <QueryView query={query}>
        {({ supplies: things, stations: all }) => (
          <Columns
            side={
              <Rows>
                <Row icon="history" title={text.book} onPress={() => open('supplyBook', { node })} />
                {here && <Row icon="eye" title={text.shelf} onPress={() => open('supplies', { node })} />}
                {!here &&
                  all.map(station => (
                    <Row
                      key={station.node}
                      icon="place"
                      title={station.place}
                      note={text.station}
                      onPress={() => open('supplyDesk', station)}
                    />
                  ))}
              </Rows>
            }
          >
            <Things things={things} here={here} onChoose={setChosen} />
            {things
              .filter(({ id }) => id === chosen)
              .map(thing => (
                <ActSheet key={thing.id} thing={thing} onDone={done} onClose={() => setChosen(undefined)} />
              ))}
          </Columns>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}

interface ThingsProps {
  things: readonly DeskSupply[]
  here: boolean
  onChoose(id: string): void
}

function Things({ things, here, onChoose }: ThingsProps) {
  if (things.length === 0)
    return here ? (
      <EmptyState title={text.empty} text={text.emptyText} />
    ) : (
      <EmptyState picture="lantern" title={text.allFine} text={text.allFineText} />
    )
  // what runs low first: it is what the keeper came for
  const sorted = [...things.filter(({ isLow }) => isLow), ...things.filter(({ isLow }) => !isLow)]
  return (
    <Group>
      <Rows>
        {sorted.map(thing => (
          <Thing key={thing.id} thing={thing} several={!here} onPress={() => onChoose(thing.id)} />
        ))}
      </Rows>
    </Group>
  )
}

export default function SupplyDeskPage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <Desk key={node} node={node} place={place} />
  return (
    <Screen title={titles.supplyDesk}>
      <RefusalNotice error={{ code: 'NOT_A_STATION' }} />
    </Screen>
  )
}
