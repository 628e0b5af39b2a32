import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { gifts, type RoundRow, type RoundState, roundStates } from '@/contract/gifts'
import { roundsText as text } from '@/copy/gifts/rounds'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { Row, Rows } from '@/ui/rows'
import { Columns, Screen } from '@/ui/screen'
import { AtNode } from '../parts/place-param'
import { StateBadge } from '../parts/state-badge'

type Filter = RoundState | 'all'
const filters = [
  { value: 'all' as Filter, title: text.all },
  ...(Object.keys(roundStates) as RoundState[]).map(value => ({ value: value as Filter, title: roundStates[value] })),
]

const About = ({ row: { place, from, to, quota, pack, asks } }: { row: RoundRow }) => (
  <>
    <View>
      {`${place} · `}
      <Text className="nx-row__whole">{text.days(from, to)}</Text>
    </View>
    <View>{`${pack.name} · ${text.packs(quota)}`}</View>
    {asks && <View>{text.asks}</View>}
  </>
)

function List({ node, filter }: { node: string; filter: Filter }) {
  const usePage = (after: string | undefined) => useQuery(gifts.rounds, { node, ...(after !== undefined && { after }) })
  return (
    <Paged usePage={usePage} empty={<EmptyState picture="lantern" title={text.none} text={text.noneText} />}>
      {rows => {
        const shown = rows.filter(({ state }) => filter === 'all' || state === filter)
        if (shown.length === 0 && filter !== 'all') return <EmptyState title={text.noneOf(filter)} />
        return (
          <Rows>
            {shown.map(row => (
              <Row
                key={row.id}
                title={row.name}
                note={<About row={row} />}
                end={<StateBadge state={row.state} />}
                onPress={() => open('giftRound', { id: row.id })}
              />
            ))}
          </Rows>
        )
      }}
    </Paged>
  )
}

function Rounds({ node }: { node: string }) {
  const place = useParam('place')
  const [filter, setFilter] = useState<Filter>('all')
  return (
    <Screen
      title={titles.giftRounds}
      wide
      footer={
        <Button kind="primary" icon="plus" onPress={() => open('giftForm', { node })}>
          {text.add}
        </Button>
      }
    >
      <Heading level={1}>{place === undefined ? titles.giftRounds : text.title(place)}</Heading>
      <Columns
        side={
          <Rows>
            <Row icon="history" title={text.records} onPress={() => open('giftRecords', { node })} />
            <Row icon="letter" title={text.complaints} onPress={() => open('giftComplaints', { node })} />
            <Row icon="scan" title={text.counter} onPress={() => open('giftCounter', { node })} />
          </Rows>
        }
      >
        <Chips options={filters} chosen={filter} onChoose={setFilter} />
        <List node={node} filter={filter} />
      </Columns>
    </Screen>
  )
}

/** Every round of a place and below it, the newest first. */
export default function GiftRoundsPage() {
  return <AtNode title={titles.giftRounds}>{node => <Rounds key={node} node={node} />}</AtNode>
}
