import { useState } from 'react'
import { useCommand } from '@/cloud'
import { childKinds, type NodeId, type NodeKind, nodeKinds } from '@/contract/organisation'
import { people } from '@/contract/people'
import { appText } from '@/copy/app'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Choice } from '@/ui/choice'
import { TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { segmentError } from '../segment'
import { nextSegment } from './next-segment'
import type { Spot } from './spot'

const text = peopleText.places

export interface AddFormProps {
  parent: Spot
  /** ids that are taken */
  siblings: readonly NodeId[]
  onAdded(): void
  onCancel(): void
}

/** A new place below another. Its short id is offered; who prints codes may choose a better one. */
export function AddForm({ parent, siblings, onAdded, onCancel }: AddFormProps) {
  const command = useCommand(people.addPlace)
  const kinds = childKinds[parent.kind]
  const [kind, setKind] = useState<NodeKind | undefined>(kinds[0])
  const [name, setName] = useState('')
  const [typed, setTyped] = useState<string>()
  const segment = typed ?? (kind ? nextSegment(kind, siblings) : '')

  const add = async () => {
    if (!kind || segmentError(segment)) return
    const outcome = await command.send({ parent: parent.id, segment, kind, name })
    if (outcome.kind === 'done') onAdded()
  }
  return (
    <>
      <Heading level={1}>{text.add}</Heading>
      <Card>
        <Choice
          label={text.kind}
          options={kinds.map(value => ({ value, title: nodeKinds[value] }))}
          chosen={kind}
          onChoose={setKind}
        />
      </Card>
      <TextField label={text.name} hint={text.nameHint} value={name} onChange={setName} maxLength={20} />
      <TextField
        label={text.segment}
        hint={text.segmentHint}
        error={segmentError(segment)}
        value={segment}
        onChange={setTyped}
        maxLength={12}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void add()} />
      <Buttons>
        <Button
          kind="primary"
          disabled={name.trim() === ''}
          busy={command.busy && text.adding}
          onPress={() => void add()}
        >
          {text.addAct}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {appText.cancel}
        </Button>
      </Buttons>
    </>
  )
}
