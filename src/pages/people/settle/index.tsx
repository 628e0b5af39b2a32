import { View } from '@tarojs/components'
import { useState } from 'react'
import { platform, useCommand } from '@/cloud'
import { personScanner } from '@/cloud/person-scanner'
import { lineage, type NodeId } from '@/contract/organisation'
import { neighbourhoodOf } from '@/contract/people/neighbourhood'
import { stationCounter } from '@/contract/stations/settle-home'
import { settleHomeText as text } from '@/copy/people/settle-home'
import { titles } from '@/copy/titles'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { PersonScan } from '@/ui/person-scan'
import { RefusalNotice } from '@/ui/refusal'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Screen } from '@/ui/screen'
import { type Chosen, type Spot, Where } from './where'

const communityDepth = 3

/** The place around a station, as far as its id tells. */
function aroundOf(station: NodeId, name: string | undefined): Spot {
  const id = neighbourhoodOf(station)
  return { id, kind: lineage(id).length < communityDepth ? 'street' : 'community', name: name || text.here }
}

function Settle({ node, place }: { node: NodeId; place: string | undefined }) {
  // a code is good for a minute: what could only be sent later is better said now
  const command = useCommand(stationCounter.settleHome, { keepOnPhone: false })
  const [home, setHome] = useState<Chosen>()
  const [last, setLast] = useState<Chosen>()
  const [shown, setShown] = useState<string>()
  const choose = (chosen: Chosen) => {
    command.reset()
    setHome(chosen)
  }
  const settle = async (chosen: Chosen, scene: string) => {
    setShown(scene)
    const outcome = await command.send({ node, home: chosen.id, scene })
    if (outcome.kind !== 'done') return
    platform.vibrate()
    // the next person lives somewhere else, unless the keeper says so
    setLast(chosen)
    setHome(undefined)
  }
  const done = command.outcome?.kind === 'done' && !home && last
  return (
    <>
      {done && (
        <Notice tone="done" title={text.done(last.words)}>
          <View>{text.doneText}</View>
        </Notice>
      )}
      <Where around={aroundOf(node, place)} home={home} last={last} onChange={choose} />
      {home && (
        <Card>
          <Heading level={2}>{text.whose}</Heading>
          <View>{text.careful}</View>
          <OutcomeNotice outcome={command.outcome} onRetry={() => shown !== undefined && void settle(home, shown)} />
          <PersonScan
            scanner={personScanner}
            busy={command.busy && text.sending}
            onScene={scene => void settle(home, scene)}
          />
        </Card>
      )}
    </>
  )
}

/** At a station: where somebody lives, for whoever shows their own code and would rather not fiddle with the phone. */
export default function SettleHomePage() {
  const node = useParam('node')
  const place = useParam('place')
  return (
    <Screen title={titles.settleHome}>
      <Heading level={1}>{text.title}</Heading>
      <View>{text.lead}</View>
      {node === undefined ? (
        <RefusalNotice error={{ code: 'NOT_A_STATION' }} />
      ) : (
        <Settle key={node} node={node} place={place} />
      )}
    </Screen>
  )
}
