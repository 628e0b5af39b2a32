import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { platform, useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { type WallList, wallLists, wishes } from '@/contract/wishes'
import { rightsText } from '@/copy/rights'
import { titles } from '@/copy/titles'
import { wishText } from '@/copy/wishes'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { addressOf, open, publicAddress, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { List } from './list'

const text = wishText.wall
const lists = Object.keys(wallLists) as WallList[]

type Seen = OutputOf<typeof wishes.wall>

function Wall({ node, named }: { node: string; named: string | undefined }) {
  const [list, setList] = useState<WallList>('open')
  const query = useQuery(wishes.wall, { node, list }, { keep: list === 'open' })
  const { toast, say } = useToast()
  // another part of the wall is on its way: its numbers are known all the same
  const last = useRef<Seen>()
  if (query.data) last.current = query.data
  const place = last.current?.place
  const name = place?.name ?? named
  const here = { node, ...(name !== undefined && { place: name }) }
  const title = name === undefined ? titles.wishes : text.share(name)
  useShareAppMessage(() => ({ title, path: addressOf('wishes', here) }))
  const copy = async () => {
    if (await platform.copyText(`${title} ${publicAddress('wishes', here)}`)) say(rightsText.linkCopied)
  }
  return (
    <Screen
      title={titles.wishes}
      footer={
        <Button
          kind="primary"
          icon="star"
          onPress={() => open('wishForm', place?.kind === 'station' ? here : { below: node })}
        >
          {text.make}
        </Button>
      }
    >
      <Group>
        <Heading level={1}>{name === undefined ? titles.wishes : text.title(name)}</Heading>
        <View className="nx-quiet">{text.lead}</View>
      </Group>
      <Chips
        options={lists.map(value => ({
          value,
          title: text.counted(text.lists[value], last.current?.counts[value] ?? 0),
        }))}
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
        {seen => <List key={list} node={node} list={list} page={seen} />}
      </QueryView>
      <Button kind="quiet" icon="share" share onPress={() => void copy()}>
        {text.shareAct}
      </Button>
      {toast}
    </Screen>
  )
}

/** The wall of a station, or of all stations of a place: what waits for somebody, what is under way, what is done. */
export default function WishesPage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <Wall node={node} named={place} />
  return (
    <Screen title={titles.wishes}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
