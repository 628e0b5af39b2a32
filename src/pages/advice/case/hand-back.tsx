import { useState } from 'react'
import { useCommand } from '@/cloud'
import { advice, type ReleaseReason } from '@/contract/advice'
import { deskText as text } from '@/copy/advice'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Why } from './why'

/** Back to everybody's queue. */
export function HandBack({ id, onDone }: { id: string; onDone(): void }) {
  const command = useCommand(advice.handBack)
  const [why, setWhy] = useState<ReleaseReason>()
  const handBack = async () => {
    if (!why) return
    const { kind } = await command.send({ id, why })
    if (kind === 'done') onDone()
  }
  return (
    <>
      <Why chosen={why} onChoose={setWhy} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void handBack()} />
      <Button kind="primary" disabled={!why} busy={command.busy && text.releasing} onPress={() => void handBack()}>
        {text.handBack}
      </Button>
    </>
  )
}
