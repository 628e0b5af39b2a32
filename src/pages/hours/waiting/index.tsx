import { useQuery } from '@/cloud'
import { hours } from '@/contract/hours'
import { momentText } from '@/copy/dates'
import { hoursDeskText } from '@/copy/hours-desk'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { ExportMonth } from './export-month'
import { Objections } from './objections'
import { Recorded } from './recorded'

const text = hoursDeskText.waiting

/** What a reviewer has to settle: activities first, then what people recorded, then objections. */
export default function HoursDeskPage() {
  const node = useParam('node')
  const query = useQuery(hours.waiting, { node: node ?? '' }, { enabled: node !== undefined })
  const { toast, say } = useToast()
  const onDone = () => {
    say(text.settled)
    query.reload()
  }
  if (node === undefined) {
    return (
      <Screen title={titles.hoursDesk}>
        <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
      </Screen>
    )
  }
  return (
    <Screen title={titles.hoursDesk} wide>
      <QueryView query={query}>
        {({ activities, recorded, objections, rules }) => (
          <Columns side={<ExportMonth node={node} />}>
            {activities.length + recorded.length + objections.length === 0 && (
              <EmptyState picture="lantern" title={text.none} text={text.noneText} />
            )}
            {activities.length > 0 && (
              <Group>
                <Heading>{text.activities}</Heading>
                <Rows>
                  {activities.map(({ id, title, place, endsAt }) => (
                    <Row
                      key={id}
                      icon="people"
                      title={title}
                      note={`${text.ended(momentText(endsAt))} · ${place}`}
                      onPress={() => open('hoursSheet', { activity: id })}
                    />
                  ))}
                </Rows>
              </Group>
            )}
            <Recorded rows={recorded} rules={rules} onDone={onDone} />
            <Objections rows={objections} rules={rules} onDone={onDone} />
          </Columns>
        )}
      </QueryView>
      {toast}
    </Screen>
  )
}
