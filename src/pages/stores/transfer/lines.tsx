import { View } from '@tarojs/components'
import type { TransferRow } from '@/contract/stores'
import { momentText } from '@/copy/dates'
import { expiryText, storesText, transferText as text } from '@/copy/stores'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { Amount } from '../parts/amount'
import { today } from '../parts/lot-text'

type Line = TransferRow['lines'][number]

const noteOf = ({ number, expires, arrived, count, unit, reason }: Line): string =>
  [
    number,
    expiryText(expires, today()),
    arrived !== undefined && arrived !== count ? text.found(arrived, count, unit) : undefined,
    reason,
  ]
    .filter(Boolean)
    .join(' · ')

/** What went, what was found of it, and who did both. */
export function Lines({ transfer }: { transfer: TransferRow }) {
  const { lines, by, at, endedBy, endedAt, state, reason } = transfer
  return (
    <Group>
      <Rows>
        {lines.map(line => (
          <Row
            key={line.line}
            title={line.name}
            note={noteOf(line)}
            end={<Amount count={line.arrived ?? line.count} unit={line.unit} />}
          />
        ))}
      </Rows>
      <View className="nx-quiet">{text.sent(by, momentText(at))}</View>
      {endedAt !== undefined && (
        <View className="nx-quiet">
          {[text.ended(endedBy, momentText(endedAt), storesText.states[state]), reason].filter(Boolean).join(' · ')}
        </View>
      )}
    </Group>
  )
}
