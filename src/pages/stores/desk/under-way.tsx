import type { TransferRow as Transfer } from '@/contract/stores'
import { storesText as text } from '@/copy/stores'
import { Heading } from '@/ui/heading'
import { Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { TransferRow } from '../parts/transfer-row'

/** What comes first: somebody stands there with it. */
export function UnderWay({ coming, going }: { coming: readonly Transfer[]; going: readonly Transfer[] }) {
  return (
    <>
      {coming.length > 0 && (
        <Group>
          <Heading>{text.coming}</Heading>
          <Rows>
            {coming.map(one => (
              <TransferRow key={one.id} transfer={one} title={text.from(one.fromPlace)} />
            ))}
          </Rows>
        </Group>
      )}
      {going.length > 0 && (
        <Group>
          <Heading>{text.going}</Heading>
          <Rows>
            {going.map(one => (
              <TransferRow key={one.id} transfer={one} title={text.to(one.toPlace)} />
            ))}
          </Rows>
        </Group>
      )}
    </>
  )
}
