import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { useCommand } from '@/cloud'
import { people } from '@/contract/people'
import { appText } from '@/copy/app'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = peopleText.data

/** Leaving for good: nothing happens before the word has been typed. */
export function Leave({ onLeft }: { onLeft(): void }) {
  const command = useCommand(people.deleteMe)
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const close = useCallback(() => setOpen(false), [])
  const leave = async () => {
    const outcome = await command.send({ confirm: text.removeWord })
    if (outcome.kind === 'done') onLeft()
  }
  return (
    <Card>
      <Heading>{text.remove}</Heading>
      <View>{text.removeText}</View>
      <Button kind="danger" icon="bin" onPress={() => setOpen(true)}>
        {text.removeAct}
      </Button>
      {open && (
        <Sheet title={text.removeTitle} onClose={close}>
          <View>{text.removeText}</View>
          <TextField label={text.removeType} value={typed} onChange={setTyped} maxLength={4} />
          <OutcomeNotice outcome={command.outcome} onRetry={() => void leave()} />
          <Buttons>
            <Button
              kind="danger"
              icon="bin"
              disabled={typed.trim() !== text.removeWord}
              busy={command.busy && text.removing}
              onPress={() => void leave()}
            >
              {text.removeConfirm}
            </Button>
            <Button kind="quiet" onPress={close}>
              {appText.cancel}
            </Button>
          </Buttons>
        </Sheet>
      )}
    </Card>
  )
}
