import { View } from '@tarojs/components'
import { useState } from 'react'
import { platform } from '@/cloud'
import { sendText as text } from '@/copy/snaps'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Row, Rows } from '@/ui/rows'
import { isInside } from './inside'
import type { Typed } from './state'

interface Props {
  spot: Typed['spot']
  onChange(more: Partial<Typed>): void
}

/** Where the phone is, by a press only. */
export function Spot({ spot, onChange }: Props) {
  const [trouble, setTrouble] = useState<string>()
  const find = async () => {
    const here = await platform.whereAmI()
    if (!here) return setTrouble(text.spotFailed)
    if (!isInside(here)) return setTrouble(text.spotOutside)
    setTrouble(undefined)
    const { longitude, latitude } = here
    onChange({ spot: { longitude, latitude } })
  }
  if (spot) {
    return (
      <Rows>
        <Row icon="check" title={text.spotOn} act={text.spotDrop} onPress={() => onChange({ spot: undefined })} />
      </Rows>
    )
  }
  return (
    <>
      <Button kind="quiet" icon="place" onPress={() => void find()}>
        {text.spot}
      </Button>
      {trouble ? <Notice title={trouble} /> : <View className="nx-quiet">{text.spotNote}</View>}
    </>
  )
}
