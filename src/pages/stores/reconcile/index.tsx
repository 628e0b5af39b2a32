import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { stores } from '@/contract/stores'
import { reconcileText as text } from '@/copy/stores'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { canPrint, print } from '@/ui/paper'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { useWide } from '@/ui/screen/use-wide'
import { Missing } from '../parts/missing'
import { Cards } from './cards'
import { Differences } from './differences'
import { Sums } from './sums'
import { Table } from './table'
import { TableButton } from './table-button'

function Found({ node, found }: { node: string; found: OutputOf<typeof stores.reconcile> }) {
  const { place, rows, rowsInAll, offInAll, differences, complete } = found
  const wide = useWide()
  return (
    <>
      <Heading level={1}>{text.title(place)}</Heading>
      {!complete && <Notice tone="warning" title={text.incomplete} />}
      {rows.length === 0 ? (
        <EmptyState title={text.none} />
      ) : (
        <>
          {offInAll === 0 ? (
            <Notice tone="done" title={text.fine}>
              {text.fineText(rowsInAll)}
            </Notice>
          ) : (
            <Notice tone="danger" title={text.off(offInAll)}>
              {text.offText}
            </Notice>
          )}
          <Sums rows={rows} />
          {wide ? <Table node={node} rows={rows} /> : <Cards node={node} rows={rows} />}
          {rows.length < rowsInAll && <Notice title={text.rows(rows.length, rowsInAll)} />}
          <Buttons>
            <TableButton node={node} />
            {canPrint && (
              <Button icon="papers" onPress={print}>
                {text.print}
              </Button>
            )}
          </Buttons>
        </>
      )}
      <Differences differences={differences} />
    </>
  )
}

function Reconcile({ node }: { node: string }) {
  const query = useQuery(stores.reconcile, { node })
  return (
    <Screen title={titles.reconcile} wide>
      <QueryView query={query}>{found => <Found node={node} found={found} />}</QueryView>
    </Screen>
  )
}

/** Whether everything that came is accounted for: on a phone batch by batch, at a desk as a table. */
export default function ReconcilePage() {
  const node = useParam('node')
  return node === undefined ? <Missing title="reconcile" code="STORE_PLACE_UNKNOWN" /> : <Reconcile node={node} />
}
