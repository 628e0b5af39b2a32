import { useState } from 'react'
import { useCommand } from '@/cloud'
import { remarkMaxLength, rights } from '@/contract/rights'
import { reviewText as text } from '@/copy/rights-review'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { tooLong } from '../too-long'

/** What was done about the doubts: one line, and the matter is closed until the next doubt. */
export function Settle({ id, onSettled }: { id: string; onSettled(): void }) {
  const command = useCommand(rights.closeReview)
  const [done, setDone] = useState('')
  const [wrong, setWrong] = useState<string>()
  const settle = async () => {
    const said = done.trim()
    const fault = said === '' ? text.doneEmpty : tooLong(said, remarkMaxLength)
    setWrong(fault)
    if (fault !== undefined) return
    const { kind } = await command.send({ id, done: said })
    if (kind === 'done') onSettled()
  }
  return (
    <>
      <TextArea
        label={text.done}
        hint={text.doneHint}
        error={wrong}
        value={done}
        maxLength={remarkMaxLength}
        onChange={setDone}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void settle()} />
      <Button kind="primary" icon="done" busy={command.busy && text.closing} onPress={() => void settle()}>
        {text.close}
      </Button>
    </>
  )
}
