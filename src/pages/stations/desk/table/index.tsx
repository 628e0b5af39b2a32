import { useQuery } from '@/cloud'
import { stations } from '@/contract/stations'
import { stationTablesText, stationTableText as text } from '@/copy/stations/table'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { TableImport } from '@/ui/table-import'
import { useToast } from '@/ui/toast'
import { How } from './how'
import { TableButton } from './table-button'
import { useStationsTable } from './use-stations-table'

/** WeChat opens no CSV. */
const web = process.env.TARO_ENV === 'h5'

interface TableProps {
  node: string
  /** where tables go */
  folder: string
  /** there is something to export */
  filled: boolean
  say(words: string): void
}

function Table({ node, folder, filled, say }: TableProps) {
  const table = useStationsTable(node, folder)
  const look = (
    <Button icon="cup" onPress={() => open('stations')}>
      {text.look}
    </Button>
  )
  return (
    <TableImport thing={text.thing} text={stationTablesText} after={look} {...table}>
      <How />
      <Buttons>
        <TableButton node={node} content="blank" words={text.blank} say={say} />
        {filled && <TableButton node={node} content="stations" words={text.out} say={say} />}
        {filled && web && <TableButton node={node} content="stations" format="csv" words={text.outCsv} say={say} />}
      </Buttons>
    </TableImport>
  )
}

function StationTable({ node, place }: { node: string; place: string }) {
  const query = useQuery(stations.stationsIn, { node })
  const { toast, say } = useToast()
  return (
    <Screen title={titles.stationTable}>
      <Heading level={1}>{text.title(place)}</Heading>
      <QueryView query={query}>
        {({ folder, stations: count }) => <Table node={node} folder={folder} filled={count > 0} say={say} />}
      </QueryView>
      {toast}
    </Screen>
  )
}

/** Many stations at once: an empty table to fill in, the table looked through and written, and what is there as a table. */
export default function StationTablePage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <StationTable node={node} place={place ?? node} />
  return (
    <Screen title={titles.stationTable}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
