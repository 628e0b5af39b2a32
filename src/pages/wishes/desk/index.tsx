import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { type DeskList, deskLists, wishes } from '@/contract/wishes'
import { titles } from '@/copy/titles'
import { wishDeskText as text } from '@/copy/wishes'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Figure, Figures } from '@/ui/figures'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useWide } from '@/ui/screen/use-wide'
import { List } from './list'

const lists = Object.keys(deskLists) as DeskList[]
type Counts = OutputOf<typeof wishes.desk>['counts']

function Desk({ node, place }: { node: string; place: string | undefined }) {
  const [list, setList] = useState<DeskList>('release')
  const wide = useWide()
  const query = useQuery(wishes.desk, { node, list })
  // another list is on its way: the numbers are known all the same
  const last = useRef<Counts>()
  if (query.data) last.current = query.data.counts
  const counts = last.current
  return (
    <Screen title={titles.wishDesk} wide>
      <Heading level={1}>{place === undefined ? titles.wishDesk : text.title(place)}</Heading>
      <Columns
        side={
          <Group>
            {counts && (
              <Figures>
                <Figure name={text.figures.open} value={counts.open} />
                <Figure name={text.figures.claimed} value={counts.claimed} />
                <Figure name={text.figures.done} value={counts.done} />
              </Figures>
            )}
            <Rows>
              <Row
                icon="star"
                title={text.wall}
                onPress={() => open('wishes', { node, ...(place !== undefined && { place }) })}
              />
            </Rows>
          </Group>
        }
      >
        <Chips
          options={lists.map(value => ({ value, title: text.counted(text.lists[value], counts?.[value] ?? 0) }))}
          chosen={list}
          onChoose={setList}
        />
        <QueryView
          query={query}
          empty={({ items }) =>
            items.length === 0 ? (
              <EmptyState picture="lantern" title={text.none[list]} text={text.noneText[list]} />
            ) : undefined
          }
        >
          {page => <List key={list} node={node} list={list} page={page} onChanged={query.reload} />}
        </QueryView>
        {wide && list === 'release' && <View className="nx-quiet">{text.keys}</View>}
      </Columns>
    </Screen>
  )
}

/** What waits on a wall for the keeper or the community's worker. */
export default function WishDeskPage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <Desk node={node} place={place} />
  return (
    <Screen title={titles.wishDesk}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
