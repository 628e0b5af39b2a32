import { useState } from 'react'
import { useCommand } from '@/cloud'
import { giftDefaults, gifts } from '@/contract/gifts'
import { packsText } from '@/copy/gifts'
import { quotaText } from '@/copy/gifts/quotas'
import { roundText as text } from '@/copy/gifts/rounds'
import { Button } from '@/ui/button'
import { NumberField, wholeOf } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { askedWords } from './asked-words'
import type { Asked, Place, Round } from './props'

interface Props {
  round: Round
  place: Place
  asked: Asked | undefined
  onDone(words: string): void
  onClose(): void
}

/** How many a place may hand out; never fewer than people have, and beyond what was approved only when two people want it. */
export function QuotaSheet({ round, place: { node, place, quota, handed, outside }, asked, onDone, onClose }: Props) {
  const command = useCommand(gifts.setQuota)
  const toAgree = asked && !asked.own ? asked.quota : undefined
  const [typed, setTyped] = useState(String(toAgree ?? quota))
  const count = wholeOf(typed, 0)
  const right = count !== undefined && count <= giftDefaults.quotaMost
  const { allowed = round.quota } = round
  const beyond = right && round.quota - quota + count > allowed
  const agrees = right && count === toAgree
  const save = async () => {
    if (!right) return
    const sent = await command.send({ id: round.id, node, quota: count })
    if (sent.kind === 'done') onDone(sent.data.waits ? quotaText.waits(place, count) : quotaText.saved(place, count))
  }
  const label = agrees ? quotaText.agree(count) : beyond ? quotaText.ask : text.save
  return (
    <Sheet title={toAgree === undefined ? quotaText.act : quotaText.more} onClose={onClose}>
      {asked && <Notice title={askedWords(asked)}>{asked.own && quotaText.takeBack}</Notice>}
      <NumberField
        label={quotaText.title(place)}
        hint={`${quotaText.hint(handed, outside)}。${quotaText.allowed(allowed)}`}
        unit={packsText.unit}
        error={right ? undefined : quotaText.wrong}
        value={typed}
        onChange={setTyped}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!right}
        busy={command.busy && text.saving}
        onPress={() => void save()}
      >
        {label}
      </Button>
    </Sheet>
  )
}
