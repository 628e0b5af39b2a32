import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { advice, type OfferedSitting } from '@/contract/advice'
import { appointmentText, consultationText } from '@/copy/advice'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { PlaceSheet } from '../parts/place-sheet'
import { Book, type Wanted } from './book'
import { SittingCard } from './sitting-card'

const text = appointmentText.sittings

/** When an adviser can be met or called, and which of it is still free. */
export default function SittingsPage() {
  const [node, setNode] = useState<string>()
  const [picking, setPicking] = useState(false)
  const [wanted, setWanted] = useState<Wanted>()
  const query = useQuery(advice.sittings, node === undefined ? {} : { node })
  const needsPlace = query.error?.code === 'HOME_UNKNOWN'
  const want = (sitting: OfferedSitting, number: number, at: number) => setWanted({ sitting, number, at })
  const done = () => {
    setWanted(undefined)
    query.reload()
  }
  return (
    <Screen title={titles.sittings}>
      {needsPlace ? (
        <RefusalNotice error={{ code: 'HOME_UNKNOWN' }} />
      ) : (
        <QueryView
          query={query}
          empty={({ sittings }) =>
            sittings.items.length === 0 ? (
              <EmptyState picture="door" title={text.none} text={text.noneText}>
                <Button icon="edit" onPress={() => open('handOver')}>
                  {consultationText.mine.ask}
                </Button>
              </EmptyState>
            ) : undefined
          }
        >
          {({ sittings, cancelHours }) => (
            <>
              {sittings.items.map(sitting => (
                <SittingCard key={sitting.id} sitting={sitting} onWant={(number, at) => want(sitting, number, at)} />
              ))}
              <View className="nx-quiet">{text.cancelHint(cancelHours)}</View>
            </>
          )}
        </QueryView>
      )}
      <Button kind="quiet" icon="place" onPress={() => setPicking(true)}>
        {text.otherPlace}
      </Button>
      {wanted && <Book wanted={wanted} onDone={done} onClose={() => setWanted(undefined)} />}
      {picking && (
        <PlaceSheet
          onClose={() => setPicking(false)}
          onChoose={({ id }) => {
            setPicking(false)
            setNode(id)
          }}
        />
      )}
    </Screen>
  )
}
