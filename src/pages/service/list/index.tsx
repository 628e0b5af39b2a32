import { View } from '@tarojs/components'
import { useState } from 'react'
import { type ActivityKind, activityKinds } from '@/contract/service'
import { serviceText } from '@/copy/service'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { Calendar } from './calendar'
import { Found } from './found'
import { KindSheet } from './kind-sheet'
import { usePlace } from './use-place'

const text = serviceText.list
/** Ways of looking that can be turned on beside each other. */
type Way = 'calendar' | 'kind' | 'wide'

/** What comes near the reader; a calendar, a kind, or the whole district by a press. */
export default function ActivitiesPage() {
  const place = usePlace()
  const { me, state } = useSession()
  const [wide, setWide] = useState(false)
  const [kind, setKind] = useState<ActivityKind>()
  const [choosing, setChoosing] = useState(false)
  const [calendar, setCalendar] = useState(false)
  const [day, setDay] = useState<string>()
  const node = wide ? undefined : place?.node
  const name = place?.name
  useShare({
    title: serviceText.shareList,
    route: 'activities',
    ...(place && { params: { node: place.node, ...(name !== undefined && { place: name }) } }),
  })
  const ways: readonly { value: Way; title: string }[] = [
    { value: 'calendar', title: text.calendar },
    { value: 'kind', title: kind ? text.kindChosen(activityKinds[kind]) : text.kind },
    ...(place ? [{ value: 'wide' as const, title: text.wider }] : []),
  ]
  const chosen: readonly Way[] = [
    ...(calendar ? (['calendar'] as const) : []),
    ...(kind ? (['kind'] as const) : []),
    ...(wide ? (['wide'] as const) : []),
  ]
  /** what begins on that day stands where the calendar was */
  const choose = (chosenDay: string) => {
    setDay(chosenDay)
    setCalendar(false)
  }
  const turn = (way: Way) => {
    if (way === 'calendar') setCalendar(!calendar)
    else if (way === 'kind') setChoosing(true)
    else setWide(!wide)
  }
  const wanted = { ...(node !== undefined && { node }), ...(kind && { kind }), ...(day !== undefined && { day }) }
  return (
    <Screen title={titles.activities} wide>
      <Group>
        <Heading level={1}>{titles.activities}</Heading>
        <View className="nx-quiet">
          {node === undefined ? text.anywhere : name === undefined ? text.lead : text.at(name)}
        </View>
      </Group>
      <Columns
        side={
          me?.person && (
            <Rows>
              <Row icon="history" title={text.mine} onPress={() => open('myActivities')} />
              <Row icon="people" title={text.desk} onPress={() => open('activityDesk')} />
            </Rows>
          )
        }
      >
        <Chips options={ways} chosen={chosen} onChoose={turn} />
        {calendar && <Calendar node={node} kind={kind} chosen={day} onChoose={choose} />}
        {day !== undefined && (
          <Button kind="quiet" icon="close" onPress={() => setDay(undefined)}>
            {text.allDays}
          </Button>
        )}
        {/* where the reader lives decides what is asked for: not before it is known */}
        {(state !== 'loading' || place) && <Found wanted={wanted} />}
      </Columns>
      {choosing && (
        <KindSheet
          chosen={kind}
          onChoose={chosen => {
            setKind(chosen)
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </Screen>
  )
}
