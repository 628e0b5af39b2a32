import { useQuery } from '@/cloud'
import { stations } from '@/contract/stations'
import { stationText as text } from '@/copy/stations'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { FaultRow } from '../fault-row'

/** What I reported, and what became of it. */
export default function MyFaultsPage() {
  const query = useQuery(stations.myFaults, {})
  return (
    <Screen title={titles.myFaults}>
      <QueryView
        query={query}
        empty={({ faults }) =>
          faults.length === 0 ? <EmptyState title={text.mineNone} text={text.mineNoneText} /> : undefined
        }
      >
        {({ faults }) => faults.map(fault => <FaultRow key={fault.id} fault={fault} />)}
      </QueryView>
    </Screen>
  )
}
