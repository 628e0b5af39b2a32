import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { type WallList, wishes } from '@/contract/wishes'
import { appText } from '@/copy/app'
import { Button } from '@/ui/button'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { WishCard } from '../parts/wish-card'

interface Props {
  node: string
  list: WallList
  page: OutputOf<typeof wishes.wall>
}

/** A part of the wall that grows by a press. */
export function List({ node, list, page: { items, next, place } }: Props) {
  return (
    <>
      <Rows>
        {items.map(wish => (
          <Row
            key={wish.id}
            title={<WishCard wish={wish} place={place.kind !== 'station'} />}
            onPress={() => open('wish', { id: wish.id })}
          />
        ))}
      </Rows>
      {next !== undefined && <More node={node} list={list} after={next} />}
    </>
  )
}

function More({ node, list, after }: { node: string; list: WallList; after: string }) {
  const [wanted, setWanted] = useState(false)
  const query = useQuery(wishes.wall, { node, list, after }, { enabled: wanted })
  if (wanted) return <QueryView query={query}>{page => <List node={node} list={list} page={page} />}</QueryView>
  return (
    <Button kind="quiet" icon="down" onPress={() => setWanted(true)}>
      {appText.more}
    </Button>
  )
}
