import type { SlotRow } from '@/contract/market'
import { goodText as text } from '@/copy/market'
import { Choice } from '@/ui/choice'
import { Notice } from '@/ui/notice'
import { slotText } from '../parts/slot-text'

interface Props {
  slots: readonly SlotRow[]
  chosen: number | undefined
  onChoose(at: number): void
}

/** Times with a free place; full ones are left out, for nobody can choose them. */
export function Slots({ slots, chosen, onChoose }: Props) {
  const free = slots.filter(({ left }) => left > 0)
  if (free.length === 0) return <Notice title={text.noSlots} />
  return (
    <Choice
      label={text.when}
      options={free.map(({ at, left }) => ({ value: String(at), title: slotText(at), note: text.free(left) }))}
      chosen={chosen === undefined ? undefined : String(chosen)}
      onChoose={value => onChoose(Number(value))}
    />
  )
}
