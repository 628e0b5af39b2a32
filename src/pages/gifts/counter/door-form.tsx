import { View } from '@tarojs/components'
import { useState } from 'react'
import { giftCounterText, doorText as text } from '@/copy/gifts/counter'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { DoorField } from '../parts/door-field'

interface Props {
  /** as it is known here; missing for guests */
  home: string | undefined
  /** what was said before, to mend */
  before: string
  onDoor(door: string): void
  onNext(): void
}

/** A home is known to the building at best: the keeper asks which household it is. */
export function DoorForm({ home, before, onDoor, onNext }: Props) {
  const [door, setDoor] = useState(before)
  const said = door.trim()
  return (
    <>
      <Notice title={home === undefined ? text.guest : text.title(home)}>
        <View>{text.why}</View>
      </Notice>
      <DoorField value={door} onChange={setDoor} />
      <Button kind="primary" icon="check" disabled={said === ''} onPress={() => onDoor(said)}>
        {text.look}
      </Button>
      <Button kind="quiet" onPress={onNext}>
        {giftCounterText.cancel}
      </Button>
    </>
  )
}
