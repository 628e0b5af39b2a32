import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Balance, type GoodView, market, type ShopRow } from '@/contract/market'
import type { Purse } from '@/contract/points/purses'
import { marketText, goodText as text } from '@/copy/market'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { slotText } from '../parts/slot-text'
import { spendableWith } from '../parts/spendable'

interface Props {
  good: GoodView
  shop: ShopRow
  balances: readonly Balance[]
  slot: number | undefined
  onDone(order: string): void
  onClose(): void
}

/** What it will cost and what is left then, before anything happens. */
export function Confirm({ good: { id, name, price }, shop, balances, slot, onDone, onClose }: Props) {
  const command = useCommand(market.redeem)
  const payable = spendableWith(balances, shop.purses).filter(({ balance }) => balance >= price)
  const [purse, setPurse] = useState<Purse | undefined>(payable[0]?.purse)
  const before = payable.find(one => one.purse === purse)?.balance ?? 0
  const redeem = async () => {
    if (purse === undefined) return
    const outcome = await command.send({ good: id, price, purse, ...(slot !== undefined && { slot }) })
    if (outcome.kind === 'done') onDone(outcome.data.order)
  }
  return (
    <Sheet title={text.sure(name)} onClose={onClose}>
      {payable.length > 1 && (
        <Chips
          label={text.which}
          options={payable.map(one => ({ value: one.purse, title: marketText.purses[one.purse] }))}
          chosen={purse}
          onChoose={setPurse}
        />
      )}
      <Rows>
        {slot !== undefined && <Row title={text.at} end={slotText(slot)} />}
        <Row title={text.now} end={marketText.amount(before)} />
        <Row title={text.pay} end={marketText.amount(price)} />
        <Row title={text.after} end={marketText.amount(Math.max(0, before - price))} />
      </Rows>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void redeem()} />
      <Button
        kind="primary"
        icon="check"
        disabled={purse === undefined}
        busy={command.busy && text.acting}
        onPress={() => void redeem()}
      >
        {text.yes}
      </Button>
    </Sheet>
  )
}
