import { View } from '@tarojs/components'
import { type Booking, subjects } from '@/contract/advice'
import { appointmentText } from '@/copy/advice'
import { momentText } from '@/copy/dates'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'

const text = appointmentText.bookings

interface Props {
  booking: Booking
  cancelHours: number
  onCancel(): void
}

/** One appointment: when, with whom, where; and the way out while there is one. */
export function BookingCard({ booking, cancelHours, onCancel }: Props) {
  const { at, adviser, subject, mode, where, place, calledOff, mayCancel } = booking
  return (
    <Card>
      <Heading level={3}>{momentText(at)}</Heading>
      <View>{`${adviser} · ${subjects[subject]}`}</View>
      <View>{appointmentText.sittings.where[mode](where ?? place)}</View>
      {calledOff && <Notice tone="warning" title={text.calledOff} />}
      {!calledOff && mayCancel && (
        <Button kind="quiet" icon="bin" onPress={onCancel}>
          {text.cancel}
        </Button>
      )}
      {!calledOff && !mayCancel && <View className="nx-quiet">{text.tooLate(cancelHours)}</View>}
    </Card>
  )
}
