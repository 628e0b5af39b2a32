import { useState } from 'react'
import { useCommand } from '@/cloud'
import { market } from '@/contract/market'
import { marketDeskText } from '@/copy/market/desk'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Fields } from './fields'
import { emptyShop, shopOf } from './state'

const text = marketDeskText.form

/** A new shop at a community or a station. */
export function Add({ node, onDone }: { node: string; onDone(id: string): void }) {
  const command = useCommand(market.addShop)
  const [typed, setTyped] = useState(emptyShop)
  const shop = shopOf(typed)
  const send = async () => {
    if (!shop) return
    const outcome = await command.send({ node, shop })
    if (outcome.kind === 'done') onDone(outcome.data.id)
  }
  return (
    <>
      <Fields typed={typed} onChange={more => setTyped(before => ({ ...before, ...more }))} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!shop}
        busy={command.busy && text.saving}
        onPress={() => void send()}
      >
        {text.save}
      </Button>
    </>
  )
}
