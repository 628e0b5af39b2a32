import { useState } from 'react'
import { useQuery } from '@/cloud'
import { gifts, type Shown } from '@/contract/gifts'
import { giftCounterText as text } from '@/copy/gifts/counter'
import { titles } from '@/copy/titles'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { AtNode } from '../parts/place-param'
import { Found } from './found'
import { Here } from './here'
import type { RoundHere } from './props'
import { Who } from './who'

/** Scan, see who it is and what they get, hand over; then the next one. */
function Counter({ node }: { node: string }) {
  const query = useQuery(gifts.atCounter, { node }, { keep: true })
  const [chosen, setChosen] = useState<string>()
  /** a ticket of the round that was changed to: whoever stands there does not show it twice */
  const [held, setHeld] = useState<Shown>()
  const choose = (round: string, shown?: Shown) => {
    setChosen(round)
    setHeld(shown)
  }
  const rounds = query.data?.rounds ?? []
  const round = rounds.find(({ id }) => id === chosen) ?? rounds[0]
  const allotments = query.data?.allotments ?? []
  return (
    <Screen title={titles.giftCounter} wide>
      <QueryView query={query}>
        {({ place }) => (
          <>
            <Heading level={1}>{text.title(place)}</Heading>
            <Columns side={<Doors node={node} round={round?.id} allotments={allotments} />}>
              {rounds.length > 1 && round && (
                <Chips
                  label={text.which}
                  options={rounds.map(({ id, name }) => ({ value: id, title: name }))}
                  chosen={round.id}
                  onChoose={id => choose(id)}
                />
              )}
              {round ? (
                <HandOut
                  key={round.id}
                  node={node}
                  round={round}
                  rounds={rounds}
                  held={held}
                  onOther={choose}
                  onGiven={query.reload}
                />
              ) : (
                <EmptyState picture="lantern" title={text.none} text={text.noneText} />
              )}
            </Columns>
          </>
        )}
      </QueryView>
    </Screen>
  )
}

interface HandOutProps {
  node: string
  round: RoundHere
  rounds: readonly RoundHere[]
  held: Shown | undefined
  onOther(round: string, shown: Shown): void
  onGiven(): void
}

function HandOut({ node, round, rounds, held, onOther, onGiven }: HandOutProps) {
  const [shown, setShown] = useState(held)
  const [given, setGiven] = useState<string>()
  /** the same guest twice is asked twice */
  const [turn, setTurn] = useState(0)
  const next = () => {
    setShown(undefined)
    setTurn(turn + 1)
  }
  if (shown)
    return (
      <Group>
        <Found
          key={turn}
          node={node}
          round={round}
          rounds={rounds}
          shown={shown}
          onOther={id => onOther(id, shown)}
          onGiven={words => {
            setGiven(words)
            next()
            onGiven()
          }}
          onNext={next}
        />
      </Group>
    )
  return (
    <Group>
      {given !== undefined && <Notice tone="done" title={given} />}
      <Here round={round} named={rounds.length > 1} />
      <Who
        key={turn}
        guests={round.guests}
        onShown={who => {
          setGiven(undefined)
          setShown(who)
        }}
      />
    </Group>
  )
}

interface DoorsProps {
  node: string
  round: string | undefined
  allotments: readonly { readonly count: number; readonly used: number }[]
}

function Doors({ node, round, allotments }: DoorsProps) {
  const along = allotments.reduce((sum, { count, used }) => sum + count - used, 0)
  return (
    <Rows>
      <Row
        icon="leave"
        title={text.outsideAct}
        note={allotments.length > 0 ? text.outsideOpen(along) : text.outsideNote}
        onPress={() => open('giftOutside', { node, ...(round !== undefined && { round }) })}
      />
      <Row icon="history" title={text.records} note={text.recordsNote} onPress={() => open('giftRecords', { node })} />
    </Rows>
  )
}

export default function GiftCounterPage() {
  return <AtNode title={titles.giftCounter}>{node => <Counter key={node} node={node} />}</AtNode>
}
