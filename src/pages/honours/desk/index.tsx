import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { honours, type PostList as List, postLists } from '@/contract/honours'
import { honourDeskText as text } from '@/copy/honours/desk'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { useWide } from '@/ui/screen/use-wide'
import { AtNode } from '../parts/with-param'
import type { Asked } from '../post/consent-code'
import { useConsentCard } from '../post/use-consent-card'
import { PostView } from '../post/view'
import { Doors } from './doors'
import { Nominations } from './nominations'
import { PostList } from './post-list'
import './index.scss'

type Shown = List | 'nominations'
const lists = [...(Object.keys(postLists) as List[]).slice(0, 3), 'nominations', 'public', 'gone'] as const
type Counts = OutputOf<typeof honours.desk>['counts']
const countOf = (list: Shown, counts: Counts | undefined): number =>
  list === 'public' || list === 'gone' ? 0 : (counts?.[list] ?? 0)
const isList = (name: string | undefined): name is Shown => lists.some(list => list === name)

/** Which post stands beside the list, and what was just asked about it. */
function useChosen() {
  const [chosen, setChosen] = useState(useParam('id'))
  const [asked, setAsked] = useState<Asked>()
  const [entered, setEntered] = useState(0)
  useConsentCard(asked)
  const choose = (id: string) => {
    setEntered(0)
    setAsked(undefined)
    setChosen(id)
  }
  return { chosen, asked, setAsked, entered, choose, enter: () => setEntered(entered + 1) }
}

/** What waits, left; the post itself, right where there is room, else on a page of its own. */
function Desk({ node }: { node: string }) {
  const named = useParam('place')
  const first = useParam('list')
  const wide = useWide()
  const [list, setList] = useState<Shown>(isList(first) ? first : 'draft')
  const { chosen, asked, setAsked, entered, choose, enter } = useChosen()
  const query = useQuery(
    honours.desk,
    { node, list: list === 'nominations' ? 'draft' : list },
    { enabled: list !== 'nominations' },
  )
  const last = useRef<OutputOf<typeof honours.desk>>()
  if (query.data) last.current = query.data
  const place = last.current?.place ?? named
  const look = (id: string) => (wide ? choose(id) : open('honourPost', { id }))
  const queue = (
    <>
      <Heading level={1}>{place === undefined ? titles.honourDesk : text.title(place)}</Heading>
      <Chips
        options={lists.map(value => ({
          value,
          title: text.counted(
            value === 'nominations' ? text.nominations : text.lists[value],
            countOf(value, last.current?.counts),
          ),
        }))}
        chosen={list}
        onChoose={setList}
      />
      {list === 'nominations' ? (
        <Nominations node={node} onPost={look} onChanged={query.reload} />
      ) : (
        <QueryView
          query={query}
          empty={({ items }) =>
            items.length > 0 ? undefined : (
              <EmptyState picture="lantern" title={text.none[list]} text={text.noneText[list]} />
            )
          }
        >
          {rows => (
            <PostList
              key={list}
              node={node}
              list={list}
              rows={rows}
              chosen={wide ? chosen : undefined}
              onLook={look}
              onEnter={enter}
            />
          )}
        </QueryView>
      )}
      <Button icon="edit" onPress={() => open('honourWrite', { node, ...(place !== undefined && { place }) })}>
        {text.write}
      </Button>
      <Doors node={node} place={place} />
    </>
  )
  return (
    <Screen title={titles.honourDesk} wide>
      {wide ? (
        <View className="nx-honour-desk">
          <View className="nx-honour-desk__list">{queue}</View>
          <View className="nx-honour-desk__one">
            {chosen === undefined ? (
              <EmptyState picture="door" title={text.choose} text={text.keys} />
            ) : (
              <PostView
                key={chosen}
                id={chosen}
                entered={entered}
                asked={asked}
                onAsked={setAsked}
                onChanged={query.reload}
              />
            )}
          </View>
        </View>
      ) : (
        queue
      )}
    </Screen>
  )
}

export default function HonourDeskPage() {
  return <AtNode title={titles.honourDesk}>{node => <Desk key={node} node={node} />}</AtNode>
}
