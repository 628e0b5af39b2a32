import { useQuery } from '@/cloud'
import { advice, type OwnRow, statuses, subjects } from '@/contract/advice'
import { consultationText, neutral } from '@/copy/advice'
import { dayOf, dayText } from '@/copy/dates'
import { titles } from '@/copy/titles'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { open } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'

const text = consultationText.mine

const usePage = (after: string | undefined) => useQuery(advice.mine, after === undefined ? {} : { after })

/** In safe mode a row tells neither what it is about nor whom it was given to. */
function Consultation({ row }: { row: OwnRow }) {
  const { id, subject, status, safe, at, due } = row
  const note = due === undefined ? text.handed(dayText(dayOf(at))) : text.due(dayText(dayOf(due)))
  return (
    <Row
      icon={safe ? 'papers' : 'scales'}
      title={safe ? neutral.row : subjects[subject]}
      note={safe ? dayText(dayOf(at)) : note}
      end={
        <Badge tone={status === 'answered' ? 'teal' : 'plain'}>
          {safe ? neutral.status[status] : statuses[status]}
        </Badge>
      }
      onPress={() => open('thread', { id, ...(safe && { quiet: '1' }) })}
    />
  )
}

/** What I have asked advisers, newest first, and the ways to ask or to meet one. */
export default function ConsultationsPage() {
  return (
    <Screen
      title={titles.consultations}
      footer={
        <Button kind="primary" icon="edit" onPress={() => open('handOver')}>
          {text.ask}
        </Button>
      }
    >
      <Paged usePage={usePage} empty={<EmptyState picture="lantern" title={text.none} text={text.noneText} />}>
        {rows => (
          <Rows>
            {rows.map(row => (
              <Consultation key={row.id} row={row} />
            ))}
          </Rows>
        )}
      </Paged>
      <Rows>
        <Row icon="clock" title={text.appointments} note={text.appointmentsNote} onPress={() => open('sittings')} />
        <Row icon="pass" title={text.booked} note={text.bookedNote} onPress={() => open('bookings')} />
      </Rows>
    </Screen>
  )
}
