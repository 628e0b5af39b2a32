import { useState } from 'react'
import type { SheetRow } from '@/contract/hours/records'
import { hoursDeskText } from '@/copy/hours-desk'
import { Button } from '@/ui/button'
import { Sheet } from '@/ui/sheet'
import { decided, type Verdict, VerdictFields } from '../parts/verdict'
import type { Seen } from './seen'

const text = hoursDeskText.sheet

interface Props {
  row: SheetRow
  verdict: Verdict
  seen: Seen
  onSave(verdict: Verdict): void
  onClose(): void
}

/** Other minutes, another level: kept on the screen until everybody is confirmed. */
export function EditSheet({ row, verdict: before, seen: { rule, kind }, onSave, onClose }: Props) {
  const [verdict, setVerdict] = useState(before)
  return (
    <Sheet title={text.edit(row.name)} onClose={onClose}>
      <VerdictFields verdict={verdict} rule={rule} kind={kind} onChange={setVerdict} />
      <Button kind="primary" icon="check" disabled={!decided(verdict)} onPress={() => onSave(verdict)}>
        {text.save}
      </Button>
    </Sheet>
  )
}
