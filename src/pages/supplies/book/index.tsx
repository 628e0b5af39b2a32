import { useQuery } from '@/cloud'
import { supplies } from '@/contract/supplies'
import { momentText } from '@/copy/dates'
import { supplyDeskText as text } from '@/copy/supplies'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { useParam } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'

function Book({ node }: { node: string }) {
  const usePage = (after: string | undefined) =>
    useQuery(supplies.movements, { node, ...(after !== undefined && { after }) })
  return (
    <Paged usePage={usePage} empty={<EmptyState title={text.noMovements} />}>
      {rows => (
        <Rows>
          {rows.map(({ id, name, unit, kind, change, after, by, note, at }) => (
            <Row
              key={id}
              title={`${name} · ${text.movements[kind]}`}
              note={[momentText(at), by, note, text.after(after, unit)].filter(Boolean).join(' · ')}
              end={text.movement(change, unit)}
            />
          ))}
        </Rows>
      )}
    </Paged>
  )
}

/** Every movement at a place, the latest first. */
export default function SupplyBookPage() {
  const node = useParam('node')
  return (
    <Screen title={titles.supplyBook} wide>
      {node === undefined ? <RefusalNotice error={{ code: 'NOT_A_STATION' }} /> : <Book node={node} />}
    </Screen>
  )
}
