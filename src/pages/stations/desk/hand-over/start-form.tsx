import { useState } from 'react'
import { useCommand } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { stations } from '@/contract/stations'
import { handOverText as text } from '@/copy/stations/hand-over'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'

const dayChoices = ['1', '3', '7'] as const

export type HandOverCode = OutputOf<typeof stations.handOver>

interface Props {
  node: string
  keepers: OutputOf<typeof stations.handOvers>['keepers']
  onIssued(issued: HandOverCode): void
}

/** From whom, to whom, for how long. One's own is chosen already. */
export function StartForm({ node, keepers, onIssued }: Props) {
  const command = useCommand(stations.handOver)
  const [from, setFrom] = useState(() => (keepers.find(({ self }) => self) ?? keepers[0])?.personId ?? '')
  const [note, setNote] = useState('')
  const [days, setDays] = useState<(typeof dayChoices)[number]>('3')
  const start = async () => {
    const outcome = await command.send({ node, from, note: note.trim(), days: Number(days) })
    if (outcome.kind === 'done') onIssued(outcome.data)
  }
  return (
    <>
      {keepers.length > 1 && (
        <Card>
          <Choice
            label={text.from}
            options={keepers.map(({ personId, name, self }) => ({
              value: personId,
              title: self ? text.self(name) : name,
            }))}
            chosen={from}
            onChoose={setFrom}
          />
        </Card>
      )}
      <TextField label={text.note} hint={text.noteHint} value={note} maxLength={30} onChange={setNote} />
      <Card>
        <Choice
          label={text.days}
          options={dayChoices.map(value => ({ value, title: text.daysOption(Number(value)) }))}
          chosen={days}
          onChoose={setDays}
        />
      </Card>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void start()} />
      <Button
        kind="primary"
        icon="key"
        disabled={note.trim() === ''}
        busy={command.busy && text.busy}
        onPress={() => void start()}
      >
        {text.act}
      </Button>
    </>
  )
}
