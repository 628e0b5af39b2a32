import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { personScanner } from '@/cloud/person-scanner'
import { hours } from '@/contract/hours'
import type { SheetRow } from '@/contract/hours/records'
import { hoursDeskText } from '@/copy/hours-desk'
import { PersonScan } from '@/ui/person-scan'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = hoursDeskText.door

interface Props {
  row: SheetRow
  onDone(words: string): void
  onClose(): void
}

/** A name that was written down becomes the person who shows their own code. */
export function LinkSheet({ row, onDone, onClose }: Props) {
  const command = useCommand(hours.linkGuest, { keepOnPhone: false })
  const [scene, setScene] = useState<string>()
  const link = async (shown: string) => {
    setScene(shown)
    const { kind } = await command.send({ id: row.id ?? '', scene: shown })
    if (kind === 'done') onDone(text.linked)
  }
  return (
    <Sheet title={text.linkTitle(row.name)} onClose={onClose}>
      <View>{text.linkText}</View>
      <OutcomeNotice
        outcome={command.outcome}
        onRetry={() => {
          if (scene !== undefined) void link(scene)
        }}
      />
      <PersonScan scanner={personScanner} busy={command.busy && text.sending} onScene={shown => void link(shown)} />
    </Sheet>
  )
}
