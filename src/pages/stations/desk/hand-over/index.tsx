import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { stations } from '@/contract/stations'
import type { ThingAlong } from '@/contract/stations/hand-over'
import { alongText, handOverText as text } from '@/copy/stations/hand-over'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import type { IconName } from '@/ui/icon'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { useToast } from '@/ui/toast'
import { Issued } from './issued'
import { type HandOverCode, StartForm } from './start-form'
import { UnderWay } from './under-way'

const icons: Readonly<Record<ThingAlong, IconName>> = {
  faults: 'wrench',
  lent: 'book',
  bookDesk: 'papers',
  supplies: 'cup',
  wishes: 'star',
}

function Along({ along }: Pick<OutputOf<typeof stations.handOvers>, 'along'>) {
  return (
    <Group>
      <Heading>{text.along}</Heading>
      {along.length > 0 && (
        <Rows>
          {along.map(({ thing, count }) => (
            <Row key={thing} icon={icons[thing]} title={alongText[thing]} end={String(count)} />
          ))}
        </Rows>
      )}
      <View className="nx-quiet">{along.length > 0 ? text.alongText : text.alongNone}</View>
    </Group>
  )
}

function HandOver({ node }: { node: string }) {
  const query = useQuery(stations.handOvers, { node })
  const [issued, setIssued] = useState<HandOverCode>()
  const { toast, say } = useToast()
  const station = query.data?.name ?? ''
  useShare(
    issued
      ? { title: text.shareTitle(station), route: 'accept', params: { code: issued.code } }
      : { title: titles.station, route: 'station', params: { node } },
  )
  const finish = () => {
    setIssued(undefined)
    query.reload()
  }
  return (
    <Screen title={titles.stationHandOver}>
      <QueryView query={query}>
        {({ name, keepers, along, open }) => (
          <>
            <Heading level={1}>{text.title(name)}</Heading>
            {issued ? (
              <Issued station={name} issued={issued} onDone={finish} />
            ) : (
              <>
                <UnderWay
                  open={open}
                  onCalledOff={() => {
                    say(text.calledOff)
                    query.reload()
                  }}
                />
                {keepers.length === 0 ? (
                  <EmptyState title={text.noKeeper} text={text.noKeeperText} />
                ) : (
                  <>
                    <View>{text.how}</View>
                    <Along along={along} />
                    <StartForm node={node} keepers={keepers} onIssued={setIssued} />
                  </>
                )}
              </>
            )}
          </>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}

/** A station goes to another keeper: what goes along, to whom, and what nobody has accepted yet. */
export default function StationHandOverPage() {
  const node = useParam('node')
  if (node !== undefined) return <HandOver node={node} />
  return (
    <Screen title={titles.stationHandOver}>
      <RefusalNotice error={{ code: 'STATION_NOT_FOUND' }} />
    </Screen>
  )
}
