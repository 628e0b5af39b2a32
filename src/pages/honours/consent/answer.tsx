import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { honourDefaults, honours } from '@/contract/honours'
import { consentText as text } from '@/copy/honours/consent'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { sameName } from '../parts/same-name'

interface Props {
  code: string
  name: string
  onAnswered(yes: boolean): void
}

/** Whoever answers writes their name: the link may have gone to somebody else. */
export function Answer({ code, name, onAnswered }: Props) {
  // what one agrees to is not left lying on a phone that is perhaps another one's
  const command = useCommand(honours.answerConsent, { keepOnPhone: false })
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const send = async (yes: boolean) => {
    const same = sameName(typed, name)
    setWrong(!same)
    if (!same) return
    if ((await command.send({ code, yes, name: typed.trim() })).kind === 'done') onAnswered(yes)
  }
  return (
    <>
      <TextField
        label={text.name}
        hint={text.nameHint(name)}
        error={wrong ? text.nameWrong(name) : undefined}
        value={typed}
        maxLength={honourDefaults.nameMost}
        onChange={value => {
          setTyped(value)
          setWrong(false)
        }}
      />
      <OutcomeNotice outcome={command.outcome} />
      <Buttons>
        <Button
          kind="primary"
          icon="check"
          disabled={typed.trim() === ''}
          busy={command.busy && text.answering}
          onPress={() => void send(true)}
        >
          {text.yes}
        </Button>
        <Button disabled={typed.trim() === ''} busy={command.busy && text.answering} onPress={() => void send(false)}>
          {text.no}
        </Button>
      </Buttons>
      <View className="nx-quiet">{text.nameFirst}</View>
    </>
  )
}
