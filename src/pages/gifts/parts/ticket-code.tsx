import { View } from '@tarojs/components'
import { textOfTicket } from '@/cloud/gift-scanner'
import { ticketScene } from '@/cloud/scene'
import { myGiftsText as text } from '@/copy/gifts'
import { Card } from '@/ui/card'
import { Qr } from '@/ui/qr'
import './ticket-code.scss'

/** The code as large as a phone can show it, and below it what to read aloud. */
export function TicketCode({ code, note }: { code: string; note: string }) {
  return (
    <Card>
      <Qr scene={ticketScene(code)} />
      <View className="nx-ticket">
        <View className="nx-quiet">{text.code}</View>
        <View className="nx-ticket__signs">{textOfTicket(code)}</View>
        <View className="nx-ticket__note">{note}</View>
      </View>
    </Card>
  )
}
