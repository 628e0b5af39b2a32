import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { photosMayGo, snaps, transitions } from '@/contract/snaps'
import { ownText as text } from '@/copy/snaps/own'
import { Button } from '@/ui/button'
import { SureSheet } from '@/ui/sheet/sure-sheet'
import type { PartProps } from './props'

/** Takes it back, after a second word; what is on the board goes too. What is over stays, without its photos. */
export function Withdraw({ snap: { id, kind, state, photoStates }, onChanged }: PartProps) {
  const command = useCommand(snaps.withdraw)
  const [asking, setAsking] = useState(false)
  const whole = transitions[kind][state].withdraw !== undefined
  const photos = photosMayGo(state) && photoStates.some(one => one !== 'gone')
  if (!whole && !photos) return null
  const words = whole ? text.takeBack : text.dropPhotos
  const withdraw = async () => {
    const outcome = await command.send({ id })
    if (outcome.kind !== 'done') return
    setAsking(false)
    onChanged()
  }
  return (
    <>
      <Button kind="quiet" icon="bin" onPress={() => setAsking(true)}>
        {words.open}
      </Button>
      {asking && (
        <SureSheet
          title={words.title}
          act={words.act}
          busy={command.busy && words.acting}
          outcome={command.outcome}
          onYes={() => void withdraw()}
          onClose={() => setAsking(false)}
        >
          <View>{state === 'accepted' ? text.takeBack.posted : words.text}</View>
        </SureSheet>
      )}
    </>
  )
}
