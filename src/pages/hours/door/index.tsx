import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { textOfDoorScene } from '@/cloud/text-of-scene'
import { hours } from '@/contract/hours'
import { momentText } from '@/copy/dates'
import { hoursDeskText } from '@/copy/hours-desk'
import { titles } from '@/copy/titles'
import { Chips } from '@/ui/chips'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { RotatingCode } from '@/ui/rotating-code'
import { useAhead } from '@/ui/rotating-code/use-ahead'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { People } from './people'
import { ScanPeople } from './scan-people'

const text = hoursDeskText.door
type Tab = keyof typeof text.tabs
const tabs = (Object.keys(text.tabs) as Tab[]).map(value => ({ value, title: text.tabs[value] }))

/** The leader's phone where the activity takes place: the code to be scanned, people's own codes, and the sheet. */
export default function DoorPage() {
  const activity = useParam('activity')
  const query = useQuery(hours.atDoor, { activity: activity ?? '' }, { enabled: activity !== undefined, keep: true })
  const ahead = useAhead(query)
  const [tab, setTab] = useState<Tab>('code')
  const { toast, say } = useToast()
  if (activity === undefined) {
    return (
      <Screen title={titles.activityDoor}>
        <RefusalNotice error={{ code: 'ACTIVITY_NOT_FOUND' }} />
      </Screen>
    )
  }
  const onDone = (words: string) => {
    say(words)
    query.reload()
  }
  return (
    <Screen title={titles.activityDoor}>
      <QueryView query={query}>
        {door => (
          <>
            <Heading level={1}>{door.title}</Heading>
            <View className="nx-quiet">{`${momentText(door.startsAt)} · ${door.place}`}</View>
            <View>{text.here(door.people.filter(({ id }) => id !== undefined).length, door.people.length)}</View>
            <Chips options={tabs} chosen={tab} onChoose={setTab} />
            {tab === 'code' && (
              <>
                <RotatingCode codes={door.codes} ahead={ahead} textOf={textOfDoorScene} onRefresh={query.reload} />
                <View className="nx-quiet">{text.codeText}</View>
              </>
            )}
            {tab === 'scan' && <ScanPeople activity={activity} ahead={ahead} onDone={onDone} />}
            {tab === 'list' && <People activity={activity} door={door} onDone={onDone} />}
          </>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}
