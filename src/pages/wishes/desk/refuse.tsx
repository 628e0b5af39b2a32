import { View } from '@tarojs/components'
import { useState } from 'react'
import { wishDeskText as text } from '@/copy/wishes'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

/** Why words stay off the wall; whoever wrote them reads it. */
export function Refuse({ onRefuse, onClose }: { onRefuse(why: string): void; onClose(): void }) {
  const [why, setWhy] = useState('')
  return (
    <Sheet title={text.refuseTitle} onClose={onClose}>
      <View className="nx-quiet">{text.refuseText}</View>
      <Rows>
        {text.reasons.map(reason => (
          <Row key={reason} title={reason} onPress={() => onRefuse(reason)} />
        ))}
      </Rows>
      <TextField label={text.other} value={why} maxLength={60} onChange={setWhy} />
      <Button disabled={why.trim() === ''} onPress={() => onRefuse(why.trim())}>
        {text.refuse}
      </Button>
    </Sheet>
  )
}
