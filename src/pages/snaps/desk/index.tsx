import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNotify, useQuery } from '@/cloud'
import { isQuiet, type ReviewList, reviewLists, type SnapKind, snaps } from '@/contract/snaps'
import { snapDeskText as text } from '@/copy/snaps/desk'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { useWide } from '@/ui/screen/use-wide'
import { useShare } from '@/ui/share'
import { useToast } from '@/ui/toast'
import { ReviewView } from '../review/view'
import { GroupCard } from './group-card'
import { QueueList } from './queue-list'
import './index.scss'

type Which = SnapKind | 'all'
const lists = Object.keys(reviewLists) as ReviewList[]
const which = (Object.keys(text.kinds) as Which[]).map(value => ({ value, title: text.kinds[value] }))
const kinds = ['snapReopened', 'snapForwarded'] as const
const minute = 60_000

const listNamed = (name: string | undefined): ReviewList => lists.find(list => list === name) ?? 'waiting'

interface Props {
  node: string
  place: string | undefined
}

/** What waits, left; the snap itself, right where there is room, else on a page of its own. */
function Desk({ node, place }: Props) {
  const wide = useWide()
  const [list, setList] = useState<ReviewList>(listNamed(useParam('list')))
  const [kind, setKind] = useState<Which>('all')
  const [chosen, setChosen] = useState<string>()
  const [entered, setEntered] = useState(0)
  const { toast, say } = useToast()
  const { ask } = useNotify(kinds)
  const input = { node, list, ...(kind !== 'all' && { kind }) }
  const query = useQuery(snaps.queue, input)
  const { data } = query
  const name = data?.place ?? place
  useShare({ title: text.cardTitle(name ?? ''), route: 'snapSend', params: { node } })
  const look = (id: string) => (wide ? setChosen(id) : open('snapReview', { id }))
  const done = (words: string) => {
    say(words)
    query.reload()
  }
  const notify = async () => {
    if ((await ask()).length > 0) say(text.notified)
  }
  const countOf = (one: ReviewList) => (isQuiet(one) ? undefined : data?.counts[one])
  const queue = (
    <>
      <Group>
        <Heading level={1}>{name === undefined ? titles.snapDesk : text.title(name)}</Heading>
        {data && <Times usually={data.usually} oldest={data.oldest} />}
      </Group>
      <Chips
        options={lists.map(value => ({ value, title: text.counted(text.lists[value], countOf(value)) }))}
        chosen={list}
        onChoose={value => {
          setList(value)
          setChosen(undefined)
        }}
      />
      <Chips label={text.kind} options={which} chosen={kind} onChoose={setKind} />
      <QueryView
        query={query}
        empty={({ items, next }) =>
          items.length === 0 && next === undefined ? (
            <EmptyState picture="lantern" title={text.none[list]} text={text.noneText[list]} />
          ) : undefined
        }
      >
        {rows => (
          <QueueList
            rows={rows}
            input={input}
            chosen={wide ? chosen : undefined}
            onLook={look}
            onEnter={() => setEntered(entered + 1)}
          />
        )}
      </QueryView>
      <Rows>
        <Row icon="sums" title={text.figures} onPress={() => open('snapFigures', { node })} />
        <Row icon="ticket" title={text.rules} onPress={() => open('snapRules', { node })} />
      </Rows>
      <GroupCard node={node} name={name} say={say} />
      <Button kind="quiet" icon="letter" onPress={() => void notify()}>
        {text.notify}
      </Button>
    </>
  )
  return (
    <Screen title={titles.snapDesk} wide>
      {wide ? (
        <View className="nx-snapdesk">
          <View className="nx-snapdesk__list">{queue}</View>
          <View className="nx-snapdesk__one">
            {chosen === undefined ? (
              <EmptyState picture="door" title={text.choose} text={text.keys} />
            ) : (
              <ReviewView key={chosen} id={chosen} entered={entered} onDone={done} />
            )}
          </View>
        </View>
      ) : (
        queue
      )}
      {toast}
    </Screen>
  )
}

/** How long it usually takes, and since when the oldest waits. */
function Times({ usually, oldest }: { usually?: number | undefined; oldest?: number | undefined }) {
  const since = oldest === undefined ? undefined : (Date.now() - oldest) / minute
  return (
    <View className="nx-quiet">
      {[
        ...(usually === undefined ? [] : [text.usually(usually)]),
        ...(since === undefined ? [] : [text.oldest(since)]),
      ].join('；')}
    </View>
  )
}

/** The desk of those who decide about snaps of a place. */
export default function SnapDeskPage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <Desk key={node} node={node} place={place} />
  return (
    <Screen title={titles.snapDesk}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
