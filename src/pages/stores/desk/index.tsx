import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { stores } from '@/contract/stores'
import { storesText as text } from '@/copy/stores'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Columns, Screen } from '@/ui/screen'
import { useWide } from '@/ui/screen/use-wide'
import { Missing } from '../parts/missing'
import { Below } from './below'
import { Sums } from './sums'
import { Things } from './things'
import { UnderWay } from './under-way'
import { QuickWays, Ways } from './ways'

export type Found = OutputOf<typeof stores.desk>

function Here({ node, found }: { node: string; found: Found }) {
  const { place, mayStore, stocks, below } = found
  const wide = useWide()
  const moving = mayStore && stocks.some(({ quantity }) => quantity > 0)
  return (
    <>
      <Heading level={1}>{text.title(place)}</Heading>
      <Columns
        side={
          <>
            <Ways node={node} moving={wide && moving} />
            <Below places={below} />
          </>
        }
      >
        {mayStore && stocks.length > 0 && <Sums stocks={stocks} />}
        {!wide && moving && <QuickWays node={node} />}
        <UnderWay coming={found.coming} going={found.going} />
        {mayStore ? <Things stocks={stocks} /> : <EmptyState title={text.notHere} text={text.notHereText} />}
      </Columns>
    </>
  )
}

/** What lies at a place, what is on its way, and all that can be done with it. */
function Desk({ node }: { node: string }) {
  const query = useQuery(stores.desk, { node })
  return (
    <Screen
      title={titles.storeDesk}
      wide
      footer={
        query.data?.mayStore && (
          <Button kind="primary" icon="plus" onPress={() => open('storeReceive', { node })}>
            {text.receive}
          </Button>
        )
      }
    >
      <QueryView query={query}>{found => <Here node={node} found={found} />}</QueryView>
    </Screen>
  )
}

export default function StoreDeskPage() {
  const node = useParam('node')
  if (node !== undefined) return <Desk key={node} node={node} />
  return <Missing title="storeDesk" code="STORE_PLACE_UNKNOWN" />
}
