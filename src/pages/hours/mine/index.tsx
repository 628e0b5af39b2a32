import { useState } from 'react'
import { useQuery } from '@/cloud'
import { hours } from '@/contract/hours'
import type { OwnService } from '@/contract/hours/records'
import { appText } from '@/copy/app'
import { hoursText, minutesText } from '@/copy/hours'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty'
import { Figure, Figures } from '@/ui/figures'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { PapersRow } from './papers-row'
import { ServiceRow } from './service-row'
import { ServiceSheet } from './service-sheet'

const text = hoursText.mine

/** What somebody has served: the sum large, each service with its formula, and what can be done about it. */
export default function MyHoursPage() {
  const query = useQuery(hours.mine, {}, { keep: true })
  const { toast, say } = useToast()
  const [chosen, setChosen] = useState<OwnService>()
  const onDone = (words: string) => {
    setChosen(undefined)
    say(words)
    query.reload()
  }
  return (
    <Screen title={titles.myHours}>
      <QueryView query={query}>
        {({ services, year, all }) => (
          <>
            <Card tone="gold">
              <Figures>
                <Figure name={text.year} value={minutesText(year.minutes)} />
                <Figure name={text.all} value={minutesText(all.minutes)} />
                <Figure name={text.booked} value={text.services(all.services)} />
              </Figures>
            </Card>
            {services.items.length === 0 ? (
              <EmptyState picture="lantern" title={text.none} text={text.noneText}>
                <Button kind="primary" icon="search" onPress={() => open('activities')}>
                  {text.find}
                </Button>
              </EmptyState>
            ) : (
              <>
                <Services items={services.items} onChoose={setChosen} />
                {services.next !== undefined && <Earlier after={services.next} onChoose={setChosen} />}
              </>
            )}
            {all.services > 0 && <PapersRow />}
          </>
        )}
      </QueryView>
      <Button icon="scan" onPress={() => open('signIn')}>
        {text.sign}
      </Button>
      <Button kind="quiet" icon="plus" onPress={() => open('recordHours')}>
        {text.record}
      </Button>
      {chosen && <ServiceSheet service={chosen} onDone={onDone} onClose={() => setChosen(undefined)} />}
      {toast}
    </Screen>
  )
}

interface ListProps {
  items: readonly OwnService[]
  onChoose(service: OwnService): void
}

const Services = ({ items, onChoose }: ListProps) => (
  <Rows>
    {items.map(item => (
      <ServiceRow key={item.id} service={item} onPress={() => onChoose(item)} />
    ))}
  </Rows>
)

/** Earlier ones, page after page. */
function Earlier({ after, onChoose }: { after: string; onChoose: ListProps['onChoose'] }) {
  const [asked, setAsked] = useState(false)
  const query = useQuery(hours.mine, { after }, { enabled: asked })
  if (!asked) {
    return (
      <Button kind="quiet" icon="down" onPress={() => setAsked(true)}>
        {appText.more}
      </Button>
    )
  }
  return (
    <QueryView query={query}>
      {({ services }) => (
        <>
          <Services items={services.items} onChoose={onChoose} />
          {services.next !== undefined && <Earlier after={services.next} onChoose={onChoose} />}
        </>
      )}
    </QueryView>
  )
}
