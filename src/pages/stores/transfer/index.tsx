import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery, useRenewal } from '@/cloud'
import { stores } from '@/contract/stores'
import { storesText, transferText as text } from '@/copy/stores'
import { titles } from '@/copy/titles'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { Missing } from '../parts/missing'
import { Arrive } from './arrive'
import { CallOffSheet } from './call-off-sheet'
import { Lines } from './lines'

const tones = { underWay: 'gold', arrived: 'success', calledOff: 'plain' } as const

/** One transfer: what is in it, how far it has come, and what each end may do. */
function Transfer({ id }: { id: string }) {
  const query = useQuery(stores.transfer, { transfer: id })
  const [asking, setAsking] = useState(false)
  const { toast, say } = useToast()
  const { renewing, renew } = useRenewal(query.reload)
  const done = async (words: string) => {
    setAsking(false)
    say(words)
    await renew()
  }
  return (
    <Screen title={titles.storeTransfer}>
      <QueryView query={query}>
        {({ transfer, mayArrive, mayCallOff }) => (
          <>
            <Group>
              <Heading level={1}>{text.title(transfer.fromPlace, transfer.toPlace)}</Heading>
              <View>
                <Badge tone={tones[transfer.state]}>{storesText.states[transfer.state]}</Badge>
              </View>
              {transfer.note && <View>{transfer.note}</View>}
            </Group>
            <Lines transfer={transfer} />
            {mayArrive && <Arrive transfer={transfer} renewing={renewing} onDone={() => done(text.arrived)} />}
            {mayCallOff && (
              <Button kind="quiet" icon="return" disabled={renewing} onPress={() => setAsking(true)}>
                {text.callOff}
              </Button>
            )}
            {asking && (
              <CallOffSheet transfer={id} onDone={() => done(text.calledOff)} onClose={() => setAsking(false)} />
            )}
          </>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}

export default function StoreTransferPage() {
  const id = useParam('id')
  return id === undefined ? <Missing title="storeTransfer" code="TRANSFER_NOT_FOUND" /> : <Transfer key={id} id={id} />
}
