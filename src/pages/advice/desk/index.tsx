import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNotify, useQuery } from '@/cloud'
import { advice } from '@/contract/advice'
import { deskText as text } from '@/copy/advice'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { useWide } from '@/ui/screen/use-wide'
import { useToast } from '@/ui/toast'
import { CaseView } from '../case/view'
import { Doors } from './doors'
import { type List, lists } from './lists'
import './index.scss'
import { Overdue } from './overdue'
import { QueueList } from './queue-list'

const kinds = ['adviceWaiting'] as const

/** What waits, left; the case itself, right where there is room, else on a page of its own. */
function Desk({ node, place }: { node: string; place: string | undefined }) {
  const wide = useWide()
  const [list, setList] = useState<List>('waiting')
  const [chosen, setChosen] = useState(useParam('id'))
  const query = useQuery(advice.queue, { node, list })
  const { ask } = useNotify(kinds)
  const { toast, say } = useToast()
  const look = (id: string) => (wide ? setChosen(id) : open('adviceCase', { id, node }))
  const changed = () => {
    setList('mine')
    query.reload()
  }
  const notify = async () => {
    if ((await ask()).length > 0) say(text.notified)
  }
  const counts = query.data?.counts
  const queue = (
    <>
      <Heading level={1}>{place === undefined ? titles.adviceDesk : text.title(place)}</Heading>
      <Chips
        options={lists.map(value => ({ value, title: text.counted(text.lists[value], countOf(value, counts)) }))}
        chosen={list}
        onChoose={setList}
      />
      {counts && <Overdue count={counts.overdue} />}
      <QueryView
        query={query}
        empty={({ rows }) =>
          rows.items.length === 0 ? (
            <EmptyState picture="lantern" title={text.none[list]} text={text.noneText[list]} />
          ) : undefined
        }
      >
        {({ rows }) => (
          <QueueList rows={rows} node={node} list={list} chosen={wide ? chosen : undefined} onLook={look} />
        )}
      </QueryView>
      <Button kind="quiet" icon="letter" onPress={() => void notify()}>
        {text.notify}
      </Button>
      <Doors node={node} place={place} />
      {toast}
    </>
  )
  return (
    <Screen title={titles.adviceDesk} wide>
      {wide ? (
        <View className="nx-desk">
          <View className="nx-desk__list">{queue}</View>
          <View className="nx-desk__case">
            {chosen === undefined ? (
              <EmptyState picture="door" title={text.choose} text={text.keys} />
            ) : (
              <CaseView key={chosen} id={chosen} node={node} rows={query.data?.rows.items} onChanged={changed} />
            )}
          </View>
        </View>
      ) : (
        queue
      )}
    </Screen>
  )
}

function countOf(list: List, counts: { readonly waiting: number; readonly mine: number } | undefined): number {
  return list === 'ended' ? 0 : (counts?.[list] ?? 0)
}

/** The adviser's desk of a place. */
export default function DeskPage() {
  const node = useParam('node')
  const place = useParam('place')
  if (node !== undefined) return <Desk node={node} place={place} />
  return (
    <Screen title={titles.adviceDesk}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
