import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { codes } from '@/contract/codes'
import { appText } from '@/copy/app'
import { codesDeskText as text } from '@/copy/codes'
import { dayOf } from '@/copy/dates'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { DayField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

interface Props {
  code: string
  onDone(): void
  onClose(): void
}

/** Until which day it holds, or for good. */
export function Limit({ code, onDone, onClose }: Props) {
  const command = useCommand(codes.limit)
  const [day, setDay] = useState('')
  const send = async (last: string | null) => {
    const { kind } = await command.send({ code, last })
    if (kind === 'done') onDone()
  }
  return (
    <Sheet title={text.limitTitle} onClose={onClose}>
      <View>{text.limitText}</View>
      <DayField label={text.limitDay} value={day} earliest={dayOf(Date.now())} onChange={setDay} />
      <OutcomeNotice outcome={command.outcome} />
      <Buttons>
        <Button
          kind="primary"
          icon="check"
          disabled={day === ''}
          busy={command.busy && text.limiting}
          onPress={() => void send(day)}
        >
          {text.save}
        </Button>
        <Button kind="quiet" busy={command.busy && text.limiting} onPress={() => void send(null)}>
          {text.limitForGood}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
    </Sheet>
  )
}
