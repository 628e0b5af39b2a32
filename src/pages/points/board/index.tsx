import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { monthOf } from '@/contract/months'
import type { NodeId } from '@/contract/organisation'
import { points } from '@/contract/points'
import { boardText as text } from '@/copy/points'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Columns, Group, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { useToast } from '@/ui/toast'
import { useOwnPurse } from '../parts/own-purse'
import { type BoardChoice, Choices } from './choices'
import { Own, Show } from './own'
import { Ranking } from './ranking'
import './index.scss'

interface Props {
  node: NodeId
  asked: string | undefined
  place: string | undefined
}

/** Who has served how much, at a station and all that it lies in. */
function Board({ node: opened, asked, place }: Props) {
  const { purse: usual, ready } = useOwnPurse(asked)
  const [chosen, setChosen] = useState<Partial<BoardChoice>>({ node: opened, month: monthOf(Date.now()) })
  const { node = opened, purse = usual, month } = chosen
  const query = useQuery(points.board, { node, purse, ...(month !== undefined && { month }) }, { enabled: ready })
  const { toast, say } = useToast()
  const name = query.data?.place ?? place
  useShare({
    title: name === undefined ? titles.pointsBoard : text.share(name),
    route: 'pointsBoard',
    params: { node, purse },
  })
  return (
    <Screen title={titles.pointsBoard} wide>
      <Heading level={1}>{name === undefined ? titles.pointsBoard : text.title(name)}</Heading>
      <QueryView query={query}>
        {({ places, people, rows, own, member, onBoards }) => (
          <Columns side={member && <Show key={String(onBoards)} onBoards={onBoards} onDone={say} />}>
            <Choices
              node={node}
              purse={purse}
              month={month}
              places={places}
              onChoose={more => setChosen(before => ({ ...before, ...more }))}
            />
            {member && onBoards && <Own own={own} people={people} />}
            {rows.length === 0 ? (
              <EmptyState picture="lantern" title={text.none} text={text.noneText} />
            ) : (
              <Group>
                <View className="nx-quiet">{`${text.people(people)}，${text.ties}`}</View>
                <Ranking rows={rows} />
                {people > rows.length && <View className="nx-quiet">{text.more(people - rows.length)}</View>}
              </Group>
            )}
          </Columns>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}

export default function PointsBoardPage() {
  const node = useParam('node')
  const purse = useParam('purse')
  const place = useParam('place')
  if (node !== undefined) return <Board node={node} asked={purse} place={place} />
  return (
    <Screen title={titles.pointsBoard}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
