import { useState } from 'react'
import { useQuery } from '@/cloud'
import { advice, type Booking } from '@/contract/advice'
import { appointmentText } from '@/copy/advice'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Screen } from '@/ui/screen'
import { BookingCard } from './booking-card'
import { CancelSheet } from './cancel'

const text = appointmentText.bookings

/** My coming appointments. */
export default function BookingsPage() {
  const query = useQuery(advice.myBookings, {})
  const [cancelled, setCancelled] = useState<Booking>()
  const done = () => {
    setCancelled(undefined)
    query.reload()
  }
  return (
    <Screen
      title={titles.bookings}
      footer={
        <Button icon="plus" onPress={() => open('sittings')}>
          {text.book}
        </Button>
      }
    >
      <QueryView
        query={query}
        empty={({ bookings }) =>
          bookings.length === 0 ? <EmptyState picture="door" title={text.none} text={text.noneText} /> : undefined
        }
      >
        {({ bookings, cancelHours }) =>
          bookings.map(booking => (
            <BookingCard
              key={`${booking.id}.${booking.number}`}
              booking={booking}
              cancelHours={cancelHours}
              onCancel={() => setCancelled(booking)}
            />
          ))
        }
      </QueryView>
      {cancelled && <CancelSheet booking={cancelled} onDone={done} onClose={() => setCancelled(undefined)} />}
    </Screen>
  )
}
