import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { type DeskActivity, type Participant, type SignUpState, service } from '@/contract/service'
import { appText } from '@/copy/app'
import { momentText } from '@/copy/dates'
import { serviceText } from '@/copy/service'
import { serviceDeskText } from '@/copy/service-desk'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { SeatsBadge, whenText } from '../parts/activity-row'
import { CountSheet } from './count-sheet'
import { NameLeader } from './name-leader'
import { RemoveSheet } from './remove-sheet'
import './index.scss'

const text = serviceDeskText.roster
const states = ['in', 'waiting', 'left'] as const satisfies readonly SignUpState[]

interface PeopleProps {
  people: readonly Participant[]
  /** what a press on somebody does; nothing where nobody can be taken off any more */
  onChoose: ((one: Participant) => void) | undefined
}

const People = ({ people, onChoose }: PeopleProps) => (
  <Rows>
    {people.map(one => (
      <Row
        key={one.person}
        icon="person"
        title={one.name ?? text.unnamed}
        note={text.since(momentText(one.at))}
        onPress={onChoose && (() => onChoose(one))}
      />
    ))}
  </Rows>
)

/** Later ones, page after page. */
function Later({
  id,
  state,
  after,
  onChoose,
}: { id: string; state: SignUpState; after: string } & Omit<PeopleProps, 'people'>) {
  const [asked, setAsked] = useState(false)
  const query = useQuery(service.roster, { id, state, after }, { enabled: asked })
  if (!asked) {
    return (
      <Button kind="quiet" icon="down" onPress={() => setAsked(true)}>
        {appText.more}
      </Button>
    )
  }
  return (
    <QueryView query={query}>
      {({ people: { items, next } }) => (
        <>
          <People people={items} onChoose={onChoose} />
          {next !== undefined && <Later id={id} state={state} after={next} onChoose={onChoose} />}
        </>
      )}
    </QueryView>
  )
}

const optionsFor = ({ taken, waiting }: DeskActivity) =>
  states.map(value => ({
    value,
    title: text.counted(serviceText.states[value], value === 'in' ? taken : value === 'waiting' ? waiting : 0),
  }))

/** Who signed up, and what leaders do about it. */
function Roster({ id }: { id: string }) {
  const [state, setState] = useState<SignUpState>('in')
  const query = useQuery(service.roster, { id, state })
  const [removing, setRemoving] = useState<Participant>()
  const { toast, say } = useToast()
  const done = (words: string) => {
    setRemoving(undefined)
    say(words)
    query.reload()
  }
  return (
    <Screen title={titles.activityRoster} wide>
      <QueryView query={query}>
        {({ activity, leader, people: { items, next } }) => {
          const removable = state !== 'left' && (activity.phase === 'coming' || activity.phase === 'running')
          const onChoose = removable ? setRemoving : undefined
          return (
            <Columns
              side={
                <>
                  {activity.phase !== 'coming' && activity.phase !== 'cancelled' && (
                    <CountSheet activity={activity} onDone={done} />
                  )}
                  <NameLeader id={id} onDone={done} />
                  <Rows>
                    <Row icon="eye" title={titles.activity} onPress={() => open('activity', { id })} />
                  </Rows>
                </>
              }
            >
              <Group>
                <Heading level={1}>{activity.title}</Heading>
                <View>{`${whenText(activity)} · ${activity.spot}`}</View>
                <View className="nx-roster__state">
                  <SeatsBadge {...activity} />
                </View>
              </Group>
              <Chips options={optionsFor(activity)} chosen={state} onChoose={setState} />
              {!leader && <View className="nx-quiet">{text.leaderOnly}</View>}
              {items.length === 0 ? (
                <EmptyState title={text.none[state]} />
              ) : (
                <People people={items} onChoose={onChoose} />
              )}
              {next !== undefined && <Later key={state} id={id} state={state} after={next} onChoose={onChoose} />}
              {removing && (
                <RemoveSheet
                  id={id}
                  who={removing}
                  as={leader ? 'leader' : 'staff'}
                  onDone={done}
                  onClose={() => setRemoving(undefined)}
                />
              )}
            </Columns>
          )
        }}
      </QueryView>
      {toast}
    </Screen>
  )
}

export default function ActivityRosterPage() {
  const id = useParam('id')
  if (id !== undefined) return <Roster id={id} />
  return (
    <Screen title={titles.activityRoster}>
      <RefusalNotice error={{ code: 'ACTIVITY_NOT_FOUND' }} />
    </Screen>
  )
}
