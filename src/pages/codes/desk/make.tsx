import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { codes } from '@/contract/codes'
import { codesDeskText as text } from '@/copy/codes'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { PickStation } from './pick-station'

/** A code for a station; one that has a live one keeps it. */
export function Make({ onMade }: { onMade(code: string): void }) {
  const command = useCommand(codes.make)
  const [choosing, setChoosing] = useState(false)
  const make = async (node: string) => {
    const outcome = await command.send({ node })
    if (outcome.kind !== 'done') return
    setChoosing(false)
    onMade(outcome.data.code)
  }
  return (
    <>
      <Button kind="primary" icon="plus" busy={command.busy && text.making} onPress={() => setChoosing(true)}>
        {text.make}
      </Button>
      {choosing && (
        <Sheet title={text.makeTitle} onClose={() => setChoosing(false)}>
          <View>{text.makeText}</View>
          <OutcomeNotice outcome={command.outcome} />
          <PickStation onPick={node => void make(node)} />
        </Sheet>
      )}
    </>
  )
}
