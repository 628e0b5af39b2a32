import { useState } from 'react'
import { useCommand } from '@/cloud'
import { stations } from '@/contract/stations'
import { stationDeskText as text } from '@/copy/stations'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'

/** Mended, or nothing was wrong; with a word for whoever reported it. */
export function Settle({ id, onDone }: { id: string; onDone(): void }) {
  const command = useCommand(stations.settleFault)
  const [answer, setAnswer] = useState('')
  const settle = async (fixed: boolean) => {
    const word = answer.trim() === '' ? {} : { answer: answer.trim() }
    const { kind } = await command.send({ id, fixed, ...word })
    if (kind === 'done') onDone()
  }
  const busy = command.busy && text.settling
  return (
    <>
      <TextField label={text.answer} value={answer} maxLength={100} onChange={setAnswer} />
      <OutcomeNotice outcome={command.outcome} />
      <Buttons>
        <Button icon="check" busy={busy} onPress={() => void settle(true)}>
          {text.fixed}
        </Button>
        <Button kind="quiet" busy={busy} onPress={() => void settle(false)}>
          {text.dropped}
        </Button>
      </Buttons>
    </>
  )
}
