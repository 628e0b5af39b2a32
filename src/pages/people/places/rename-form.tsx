import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Place, people } from '@/contract/people'
import { appText } from '@/copy/app'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'

const text = peopleText.places

export function RenameForm({ place, onDone }: { place: Place; onDone(): void }) {
  const command = useCommand(people.renamePlace)
  const [name, setName] = useState(place.name)
  const rename = async () => {
    const outcome = await command.send({ node: place.id, name })
    if (outcome.kind === 'done') onDone()
  }
  return (
    <>
      <TextField label={text.name} value={name} onChange={setName} maxLength={20} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void rename()} />
      <Button
        kind="primary"
        disabled={name.trim() === '' || name.trim() === place.name}
        busy={command.busy && appText.saving}
        onPress={() => void rename()}
      >
        {text.rename}
      </Button>
    </>
  )
}
