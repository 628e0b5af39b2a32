import { useState } from 'react'
import { useCommand } from '@/cloud'
import { rights } from '@/contract/rights'
import { cardsText as text } from '@/copy/rights-review'
import { Button } from '@/ui/button'
import { Why } from './why'

const why = {
  title: text.withdraw,
  label: text.withdrawWhy,
  hint: text.withdrawHint,
  empty: text.withdrawEmpty,
  busy: text.withdrawing,
}

/** Takes a card that everybody sees out of the answers. */
export function Withdraw({ id, onWithdrawn }: { id: string; onWithdrawn(): void }) {
  const command = useCommand(rights.withdrawCard)
  const [asking, setAsking] = useState(false)
  const withdraw = async (reason: string) => {
    const { kind } = await command.send({ id, reason })
    if (kind === 'done') onWithdrawn()
  }
  return (
    <>
      <Button kind="quiet" icon="return" onPress={() => setAsking(true)}>
        {text.withdraw}
      </Button>
      {asking && (
        <Why words={why} command={command} onSend={reason => void withdraw(reason)} onClose={() => setAsking(false)} />
      )}
    </>
  )
}
