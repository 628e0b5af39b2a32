import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { gifts, type OpenRound } from '@/contract/gifts'
import { myGiftsText } from '@/copy/gifts'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { SwitchRow } from '@/ui/switch'

const text = myGiftsText.proxyForm
const longestName = 20

interface Props {
  round: OpenRound
  onTicket(ticket: NonNullable<OpenRound['ticket']>): void
  onClose(): void
}

/** Who fetches it, and that they may. */
export function ProxySheet({ round, onTicket, onClose }: Props) {
  const command = useCommand(gifts.ticket, { keepOnPhone: false })
  const [name, setName] = useState('')
  const [agreed, setAgreed] = useState(false)
  const take = async () => {
    const outcome = await command.send({ round: round.id, proxy: name.trim() })
    if (outcome.kind === 'done') onTicket(outcome.data)
  }
  return (
    <Sheet title={text.title} onClose={onClose}>
      <View>{text.text}</View>
      <TextField label={text.name} hint={text.nameHint} value={name} maxLength={longestName} onChange={setName} />
      <Rows>
        <SwitchRow
          icon="shield"
          title={text.agree}
          note={text.agreeNote}
          on={agreed}
          onToggle={() => setAgreed(!agreed)}
        />
      </Rows>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void take()} />
      <Button
        kind="primary"
        icon="ticket"
        disabled={name.trim() === '' || !agreed}
        busy={command.busy && text.sending}
        onPress={() => void take()}
      >
        {text.send}
      </Button>
    </Sheet>
  )
}
