import type { TransferRow as Transfer } from '@/contract/stores'
import { momentText } from '@/copy/dates'
import { storesText as text, transferText } from '@/copy/stores'
import { Badge } from '@/ui/badge'
import { open } from '@/ui/navigation'
import { Row } from '@/ui/rows'

interface Props {
  transfer: Transfer
  title: string
}

const tones = { underWay: 'gold', arrived: 'success', calledOff: 'plain' } as const

/** One transfer in a list: where to, what, and how far it has come. */
export function TransferRow({ transfer: { id, lines, at, state, note }, title }: Props) {
  const what = lines.map(({ name, count, unit }) => `${name} ${transferText.line(count, unit)}`).join('、')
  return (
    <Row
      icon="share"
      title={title}
      note={[what, momentText(at), note].filter(Boolean).join(' · ')}
      end={<Badge tone={tones[state]}>{text.states[state]}</Badge>}
      onPress={() => open('storeTransfer', { id })}
    />
  )
}
