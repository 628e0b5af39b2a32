import { useRef, useState } from 'react'
import { platform, useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { honours } from '@/contract/honours'
import { boardText as text } from '@/copy/honours'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { open, publicAddress } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Columns, Screen } from '@/ui/screen'
import { useWide } from '@/ui/screen/use-wide'
import { Section } from '@/ui/section'
import { useShare } from '@/ui/share'
import { useToast } from '@/ui/toast'
import { useBoardNode } from '../parts/use-board-node'
import { useFresh } from '../parts/use-fresh'
import { Choose } from './choose'
import { Doors } from './doors'
import { Head } from './head'
import { List } from './list'

/** What hangs at a place. Nothing of it is kept on the phone: what was taken down is gone. */
function Board({ node: first }: { node: string }) {
  const [node, setNode] = useState(first)
  const [month, setMonth] = useState<string>()
  const query = useQuery(honours.board, { node, ...(month !== undefined && { month }) })
  useFresh(query)
  const { toast, say } = useToast()
  const wide = useWide()
  // another board or month is on its way: the choice stays where it is
  const last = useRef<OutputOf<typeof honours.board>>()
  const way = useRef<readonly { readonly node: string; readonly place: string }[]>()
  if (query.data) last.current = query.data
  if (query.data && !way.current) way.current = [{ node, place: query.data.place }, ...query.data.larger]
  const place = query.data?.place ?? way.current?.find(one => one.node === node)?.place
  const home = way.current?.[0]?.place
  const title = place === undefined ? titles.honours : text.share(place, query.data?.items[0]?.title)
  useShare({ title, route: 'honours', params: { node } })
  const copy = async () => {
    if (await platform.copyText(`${title} ${publicAddress('honours', { node })}`)) say(text.linkCopied)
  }
  const choosePlace = (chosen: string) => {
    setMonth(undefined)
    setNode(chosen)
  }
  const around = (
    <>
      <Doors node={node} />
      <Button kind="quiet" icon="share" share onPress={() => void copy()}>
        {text.shareAct}
      </Button>
    </>
  )
  return (
    <Screen
      title={titles.honours}
      wide
      footer={
        <Button
          kind="primary"
          icon="heart"
          onPress={() => open('nominate', { node: first, ...(home !== undefined && { place: home }) })}
        >
          {text.nominate}
        </Button>
      }
    >
      <Head place={place} />
      <Columns side={wide && around}>
        <Choose
          places={way.current ?? []}
          node={node}
          months={last.current?.months ?? []}
          month={month}
          onPlace={choosePlace}
          onMonth={setMonth}
        />
        {!wide && (
          <Section title={text.around} icon="person">
            {around}
          </Section>
        )}
        <QueryView
          query={query}
          empty={({ items }) =>
            items.length > 0 ? undefined : (
              <EmptyState
                picture="lantern"
                title={month === undefined ? text.none : text.noneMonth}
                text={month === undefined ? text.noneText : text.noneMonthText}
              />
            )
          }
        >
          {page => <List key={`${node}.${month}`} node={node} month={month} page={page} />}
        </QueryView>
      </Columns>
      {toast}
    </Screen>
  )
}

export default function BoardPage() {
  const node = useBoardNode()
  if (node !== undefined) return <Board key={node} node={node} />
  return (
    <Screen title={titles.honours}>
      <EmptyState picture="door" title={text.noHome} text={text.noHomeText}>
        <Button kind="primary" icon="place" onPress={() => open('profile')}>
          {text.setHome}
        </Button>
      </EmptyState>
    </Screen>
  )
}
