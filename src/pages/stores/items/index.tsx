import { useQuery } from '@/cloud'
import { type ItemRow, stores } from '@/contract/stores'
import { moneyText, itemText as text } from '@/copy/stores'
import { titles } from '@/copy/titles'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { Missing } from '../parts/missing'

const noteOf = ({ value, unit, low }: ItemRow): string =>
  [text.worth(moneyText(value), unit), ...(low > 0 ? [text.lowAt(low, unit)] : [])].join(' · ')

/** What may lie at a place; its own can be changed here, those from above where they belong. */
function Items({ node }: { node: string }) {
  const query = useQuery(stores.catalogue, { node })
  return (
    <Screen
      title={titles.storeItems}
      footer={
        query.data?.mayOwn && (
          <Button kind="primary" icon="plus" onPress={() => open('storeItemForm', { node })}>
            {text.add}
          </Button>
        )
      }
    >
      <QueryView query={query}>
        {({ place, items }) => (
          <>
            <Heading level={1}>{text.title(place)}</Heading>
            {items.length === 0 ? (
              <EmptyState title={text.none} text={text.noneText} />
            ) : (
              <Rows>
                {items.map(item => (
                  <Row
                    key={item.id}
                    title={item.name}
                    note={noteOf(item)}
                    end={item.shown ? item.node !== node && text.above : <Badge>{text.hidden}</Badge>}
                    onPress={item.node === node ? () => open('storeItemForm', { node, item: item.id }) : undefined}
                  />
                ))}
              </Rows>
            )}
          </>
        )}
      </QueryView>
    </Screen>
  )
}

export default function StoreItemsPage() {
  const node = useParam('node')
  return node === undefined ? <Missing title="storeItems" code="STORE_PLACE_UNKNOWN" /> : <Items node={node} />
}
