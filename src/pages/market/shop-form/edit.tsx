import { useState } from 'react'
import { useCommand } from '@/cloud'
import { market, type ShopRow } from '@/contract/market'
import { marketDeskText } from '@/copy/market/desk'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Fields } from './fields'
import { shopOf, typedFrom } from './state'

const text = marketDeskText.form

/** What is written about a shop, changed. */
export function Edit({ shop: before, onDone }: { shop: ShopRow; onDone(): void }) {
  const command = useCommand(market.editShop)
  const [typed, setTyped] = useState(() => typedFrom(before))
  const settings = shopOf(typed)
  const send = async () => {
    if (settings && (await command.send({ shop: before.id, settings })).kind === 'done') onDone()
  }
  return (
    <>
      <Fields typed={typed} onChange={more => setTyped(earlier => ({ ...earlier, ...more }))} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!settings}
        busy={command.busy && text.saving}
        onPress={() => void send()}
      >
        {text.save}
      </Button>
    </>
  )
}
