import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { stations } from '@/contract/stations'
import { appText } from '@/copy/app'
import { timeText } from '@/copy/dates'
import { handOverText as text } from '@/copy/stations/hand-over'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'

type Open = OutputOf<typeof stations.handOvers>['open'][number]

interface Props {
  open: readonly Open[]
  onCalledOff(): void
}

/** What nobody has accepted yet; one's own can be called off. */
export function UnderWay({ open, onCalledOff }: Props) {
  const [chosen, setChosen] = useState<Open>()
  if (open.length === 0) return null
  return (
    <Group>
      <Heading>{text.open}</Heading>
      <Rows>
        {open.map(one => (
          <Row
            key={one.id}
            icon="key"
            title={text.openRow(one.from, one.note)}
            note={text.openNote(one.issuedBy, timeText(one.expiresAt))}
            act={one.mine ? text.callOff : undefined}
            onPress={one.mine ? () => setChosen(one) : undefined}
          />
        ))}
      </Rows>
      {chosen && (
        <CallOff
          chosen={chosen}
          onClose={() => setChosen(undefined)}
          onDone={() => {
            setChosen(undefined)
            onCalledOff()
          }}
        />
      )}
    </Group>
  )
}

function CallOff({ chosen, onClose, onDone }: { chosen: Open; onClose(): void; onDone(): void }) {
  const command = useCommand(stations.callOffHandOver)
  const callOff = async () => {
    const { kind } = await command.send({ id: chosen.id })
    if (kind === 'done') onDone()
  }
  return (
    <Sheet title={text.callOffTitle} onClose={onClose}>
      <View>{text.openRow(chosen.from, chosen.note)}</View>
      <View>{text.callOffText}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void callOff()} />
      <Buttons>
        <Button kind="danger" busy={command.busy && text.callingOff} onPress={() => void callOff()}>
          {text.callOff}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
    </Sheet>
  )
}
