import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type Fault, stations } from '@/contract/stations'
import { tableKeepers } from '@/contract/stations/table-access'
import { stationDeskText as text } from '@/copy/stations'
import { titles } from '@/copy/titles'
import { mayDo, useSession } from '@/session'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { FaultRow } from '../fault-row'
import { Settle } from './settle'

const lists = [
  { value: 'open', title: text.faults },
  { value: 'settled', title: text.settled },
] as const
type List = (typeof lists)[number]['value']

function Faults({ node, place }: { node: string; place: string | undefined }) {
  const [list, setList] = useState<List>('open')
  const [version, setVersion] = useState(0)
  const { can } = useSession()
  const isOpen = list === 'open'
  const usePage = (after: string | undefined) =>
    useQuery(stations.faults, { node, open: isOpen, ...(after !== undefined && { after }) })
  return (
    <Screen title={titles.stationFaults}>
      <Heading level={1}>{place === undefined ? titles.stationFaults : text.title(place)}</Heading>
      {mayDo({ can }, tableKeepers, node) && (
        <Rows>
          <Row
            icon="papers"
            title={text.byTable}
            note={text.byTableText}
            onPress={() => open('stationTable', { node, place: place ?? node })}
          />
        </Rows>
      )}
      <Chips options={lists} chosen={list} onChoose={setList} />
      <Paged<Fault>
        key={list}
        version={version}
        usePage={usePage}
        empty={
          <EmptyState
            picture="lantern"
            title={isOpen ? text.none : text.noneSettled}
            text={isOpen ? text.noneText : undefined}
          />
        }
      >
        {items =>
          items.map(fault => (
            <FaultRow
              key={fault.id}
              fault={fault}
              acts={fault.state === 'open' && <Settle id={fault.id} onDone={() => setVersion(version + 1)} />}
            />
          ))
        }
      </Paged>
    </Screen>
  )
}

/** What is broken at a place and below it; the keeper's and the worker's list. */
export default function FaultsPage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <Faults node={node} place={place} />
  return (
    <Screen title={titles.stationFaults}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
