import { View } from '@tarojs/components'
import { useState } from 'react'
import { type ActivityKind, activityKinds } from '@/contract/service'
import { serviceText } from '@/copy/service'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
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
        <Buttons>
          <Button icon="clock" onPress={() => setCalendar(!calendar)}>
            {calendar ? text.noCalendar : text.calendar}
          </Button>
          <Button icon="tag" onPress={() => setChoosing(true)}>
            {kind ? text.kindChosen(activityKinds[kind]) : text.kind}
          </Button>
          {place && (
            <Button kind="quiet" icon="place" onPress={() => setWide(!wide)}>
              {wide ? text.narrower(name ?? place.node) : text.wider}
            </Button>
          )}
        </Buttons>
        {calendar && <Calendar node={node} kind={kind} chosen={day} onChoose={setDay} />}
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
