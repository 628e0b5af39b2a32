import { View } from '@tarojs/components'
import type { ShopRow } from '@/contract/market'
import { marketText as text } from '@/copy/market'
import { Badge } from '@/ui/badge'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'

/** Where things are fetched, and when somebody is there. */
export function Shops({ shops }: { shops: readonly ShopRow[] }) {
  return (
    <Group>
      <Heading>{text.shops}</Heading>
      <Rows>
        {shops.map(({ id, name, place, spot, hours, open }) => (
          <Row
            key={id}
            icon="place"
            title={name}
            note={
              <>
                <View>{`${place} · ${spot}`}</View>
                <View>{hours}</View>
              </>
            }
            end={<Badge tone={open ? 'success' : 'plain'}>{open ? text.open : text.closed}</Badge>}
          />
        ))}
      </Rows>
    </Group>
  )
}
