import type { DeskSupply } from '@/contract/supplies'
import { momentText } from '@/copy/dates'
import { supplyText, supplyDeskText as text } from '@/copy/supplies'
import { Badge } from '@/ui/badge'
import { Row } from '@/ui/rows'

interface Props {
  thing: DeskSupply
  /** several stations in one list */
  several: boolean
  onPress(): void
}

/** A thing with what is left of it, and why it wants a look. */
export function Thing({ thing, several, onPress }: Props) {
  const { name, unit, quantity, low, isLow, saidEmptyAt, place } = thing
  const notes = [
    ...(several ? [place] : []),
    saidEmptyAt === undefined ? text.threshold(low, unit) : text.saidEmpty(momentText(saidEmptyAt)),
  ]
  return (
    <Row
      title={name}
      note={notes.join(' · ')}
      end={
        <Badge tone={isLow ? 'gold' : 'plain'}>
          {isLow ? `${text.low} · ${supplyText.left(quantity, unit)}` : supplyText.left(quantity, unit)}
        </Badge>
      }
      onPress={onPress}
    />
  )
}
