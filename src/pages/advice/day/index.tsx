import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { advice } from '@/contract/advice'
import { appointmentText } from '@/copy/advice'
import { dayOf, shortDayText } from '@/copy/dates'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'
import './index.scss'
import { PublishForm } from './publish-form'
import { shiftDay } from './shift'
import { SittingView } from './sitting-view'

const text = appointmentText.day

function Day({ node }: { node: string }) {
  const today = dayOf(Date.now())
  const [day, setDay] = useState(today)
  const [adding, setAdding] = useState(false)
  const query = useQuery(advice.myDay, { day })
  const added = () => {
    setAdding(false)
    query.reload()
  }
  const next = query.data?.next
  return (
    <Screen
      title={titles.adviceDay}
      footer={
        <Button kind="primary" icon="plus" onPress={() => setAdding(true)}>
          {text.add}
        </Button>
      }
    >
      <Heading level={1}>{day === today ? `${text.today} · ${shortDayText(day)}` : shortDayText(day)}</Heading>
      <View className="nx-days">
        <Button icon="back" disabled={day <= today} onPress={() => setDay(shiftDay(day, -1))}>
          {text.before}
        </Button>
        <Button icon="forward" onPress={() => setDay(shiftDay(day, 1))}>
          {text.after}
        </Button>
      </View>
      <QueryView
        query={query}
        empty={({ sittings }) =>
          sittings.length === 0 ? <EmptyState picture="door" title={text.none} text={text.noneText} /> : undefined
        }
      >
        {({ sittings }) =>
          sittings.map(sitting => <SittingView key={sitting.id} sitting={sitting} onChanged={query.reload} />)
        }
      </QueryView>
      {next !== undefined && (
        <Button kind="quiet" icon="clock" onPress={() => setDay(next)}>
          {text.next(shortDayText(next))}
        </Button>
      )}
      {adding && (
        <Sheet title={`${text.add} · ${shortDayText(day)}`} onClose={() => setAdding(false)}>
          <PublishForm node={node} day={day} onDone={added} />
        </Sheet>
      )}
    </Screen>
  )
}

/** One's own sittings, day by day: who comes when, and what came of it. */
export default function DayPage() {
  const node = useParam('node')
  if (node !== undefined) return <Day node={node} />
  return (
    <Screen title={titles.adviceDay}>
      <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
    </Screen>
  )
}
