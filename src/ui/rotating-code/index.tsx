import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { rotatingText as text } from '@/copy/my-code'
import { Button } from '../button'
import { Card } from '../card'
import { Qr } from '../qr'
import { currentCode, type Timed } from './current'
import './index.scss'

interface Props {
  codes: readonly Timed[]
  /** the cloud's clock against this phone's, in ms */
  ahead: number
  /** as it is read aloud and typed */
  textOf(scene: string): string
  onRefresh(): void
}

/** A code that is another one each minute; the phone has half an hour of them, also without a network. */
export function RotatingCode({ codes, ahead, textOf, onRefresh }: Props) {
  const [now, setNow] = useState(() => Date.now() + ahead)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now() + ahead), 1000)
    return () => clearInterval(timer)
  }, [ahead])
  const current = currentCode(codes, now)
  return (
    <Card>
      {current && <Qr scene={current.scene} />}
      <View className="nx-rotating">
        {current && <View className="nx-quiet">{text.typed}</View>}
        {current && <View className="nx-rotating__signs">{textOf(current.scene)}</View>}
        <View className="nx-quiet">
          {current ? text.next(Math.max(1, Math.ceil((current.until - now) / 1000))) : text.old}
        </View>
      </View>
      {!current && (
        <Button icon="again" onPress={onRefresh}>
          {text.refresh}
        </Button>
      )}
    </Card>
  )
}
