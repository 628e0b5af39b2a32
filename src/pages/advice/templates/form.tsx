import { useState } from 'react'
import { useCommand } from '@/cloud'
import { advice, adviceDefaults, type Subject, subjects, type Template } from '@/contract/advice'
import { deskText } from '@/copy/advice'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Chips } from '@/ui/chips'
import { TextArea, TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Rows } from '@/ui/rows'
import { SwitchRow } from '@/ui/switch'

const text = deskText.templates
const every = 'every'
const options = [
  { value: every, title: text.every },
  ...(Object.keys(subjects) as Subject[]).map(value => ({ value, title: subjects[value] })),
] as const

interface Props {
  node: string
  /** missing for a new one */
  template: Template | undefined
  onDone(): void
}

export function TemplateForm({ node, template, onDone }: Props) {
  const save = useCommand(advice.saveTemplate)
  const remove = useCommand(advice.deleteTemplate)
  const [title, setTitle] = useState(template?.title ?? '')
  const [words, setWords] = useState(template?.words ?? '')
  const [subject, setSubject] = useState<Subject | typeof every>(template?.subject ?? every)
  const [shared, setShared] = useState(template?.shared ?? false)
  const submit = async () => {
    const optional = { ...(template && { id: template.id }), ...(subject !== every && { subject }) }
    const { kind } = await save.send({ node, title, words, shared, ...optional })
    if (kind === 'done') onDone()
  }
  const drop = async () => {
    if (!template) return
    const { kind } = await remove.send({ node, id: template.id })
    if (kind === 'done') onDone()
  }
  return (
    <>
      <TextField label={text.name} value={title} maxLength={30} onChange={setTitle} />
      <TextArea label={text.words} value={words} maxLength={adviceDefaults.templateWordsMost} onChange={setWords} />
      <Chips label={text.subject} options={options} chosen={subject} onChoose={setSubject} />
      <Rows>
        <SwitchRow
          icon="people"
          title={text.shared}
          note={text.sharedNote}
          on={shared}
          onToggle={() => setShared(!shared)}
        />
      </Rows>
      <OutcomeNotice outcome={save.outcome} onRetry={() => void submit()} />
      <OutcomeNotice outcome={remove.outcome} />
      <Buttons>
        <Button
          kind="primary"
          disabled={title.trim() === '' || words.trim() === ''}
          busy={save.busy && text.saving}
          onPress={() => void submit()}
        >
          {text.save}
        </Button>
        {template && (
          <Button kind="danger" icon="bin" busy={remove.busy && text.removing} onPress={() => void drop()}>
            {text.remove}
          </Button>
        )}
      </Buttons>
    </>
  )
}
