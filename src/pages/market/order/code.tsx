import { View } from '@tarojs/components'
import { textOfPickup } from '@/cloud/pickup-scanner'
import { pickupScene } from '@/cloud/scene'
import type { OrderView } from '@/contract/market'
import { orderText as text } from '@/copy/market'
import { Card } from '@/ui/card'
import { Qr } from '@/ui/qr'
import { lastDayText, slotText } from '../parts/slot-text'
import './code.scss'

/** The code as large as a phone can show it, and below it what to read aloud. */
export function Code({ code, order: { slot, expiresAt } }: { code: string; order: OrderView }) {
  return (
    <Card>
      <Qr scene={pickupScene(code)} />
      <View className="nx-pickup">
        <View className="nx-quiet">{text.code}</View>
        <View className="nx-pickup__signs">{textOfPickup(code)}</View>
        <View className="nx-pickup__when">
          {slot === undefined ? text.until(lastDayText(expiresAt)) : text.slot(slotText(slot))}
        </View>
      </View>
      <View className="nx-quiet">{text.show}</View>
    </Card>
  )
}
