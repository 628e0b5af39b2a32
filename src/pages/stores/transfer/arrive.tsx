import { useState } from 'react'
import { useCommand } from '@/cloud'
import { stores, type TransferRow } from '@/contract/stores'
import { storesText, transferText as text } from '@/copy/stores'
import { Button } from '@/ui/button'
import { NumberField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Reason } from '../parts/reason'
import { unitsOf } from '../parts/units'

interface Props {
  transfer: TransferRow
  /** the state after an act has not come yet: another one on this state would be refused */
  renewing: boolean
  onDone(): void
}

/** All as it should be is one tap; what differs is typed, each with its reason. */
export function Arrive({ transfer: { id, lines }, renewing, onDone }: Props) {
  const command = useCommand(stores.arrive)
  const [differs, setDiffers] = useState(false)
  const [typed, setTyped] = useState(() => lines.map(({ count }) => ({ count: String(count), reason: '' })))
  const change = (at: number, more: Partial<{ count: string; reason: string }>) =>
    setTyped(before => before.map((one, index) => (index === at ? { ...one, ...more } : one)))
  const found = lines.map(({ line, count }, at) => {
    const counted = unitsOf(typed[at]?.count ?? '', 0)
    return { line, counted, reason: typed[at]?.reason.trim() ?? '', same: counted === count }
  })
  const ready = found.every(({ counted, reason, same }) => counted !== undefined && (same || reason !== ''))
  const send = async () => {
    const counted = found.map(({ line, counted: count = 0, reason, same }) => ({
      line,
      count,
      ...(!same && { reason }),
    }))
    if ((await command.send({ transfer: id, lines: counted })).kind === 'done') onDone()
  }
  return (
    <>
      {differs &&
        lines.map(({ line, name, unit }, at) => (
          <NumberField
            key={line}
            label={text.counted(name)}
            unit={unit}
            error={found[at]?.counted === undefined ? storesText.wrongNumber : undefined}
            value={typed[at]?.count ?? ''}
            onChange={count => change(at, { count })}
          />
        ))}
      {differs &&
        lines.map(({ line, name }, at) =>
          found[at]?.same ? null : (
            <Reason
              key={line}
              label={text.reason(name)}
              usual={text.reasons}
              value={typed[at]?.reason ?? ''}
              onChange={reason => change(at, { reason })}
            />
          ),
        )}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!ready}
        busy={(command.busy || renewing) && text.arriving}
        onPress={() => void send()}
      >
        {differs ? text.arrive : text.allFine}
      </Button>
      {!differs && (
        <Button icon="edit" onPress={() => setDiffers(true)}>
          {text.differs}
        </Button>
      )}
    </>
  )
}
