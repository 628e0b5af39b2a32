import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { snapDefaults, snaps } from '@/contract/snaps'
import { reviewText as text } from '@/copy/snaps/review'
import { Button } from '@/ui/button'
import { TextArea } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import type { SheetProps } from './props'

interface Props {
  title: string
  label: string
  hint?: string
  templates: readonly string[]
  most: number
  act: string
  busy: string | false
  outcome: Parameters<typeof OutcomeNotice>[0]['outcome']
  danger?: boolean
  onSend(words: string): void
  onClose(): void
}

/** Words for the other side: a template fills them in, they can be changed before they go. */
function WordsSheet({ title, label, hint, templates, most, act, busy, outcome, danger, onSend, onClose }: Props) {
  const [words, setWords] = useState('')
  const said = words.trim()
  return (
    <Sheet title={title} onClose={onClose}>
      <TextArea label={label} {...(hint && { hint })} value={words} maxLength={most} onChange={setWords} />
      <OutcomeNotice outcome={outcome} onRetry={() => onSend(said)} />
      <Button
        kind={danger ? 'danger' : 'primary'}
        icon="letter"
        disabled={said === '' || said.length > most}
        busy={busy}
        onPress={() => onSend(said)}
      >
        {act}
      </Button>
      <View className="nx-quiet">{text.templates}</View>
      <Rows>
        {templates.map(one => (
          <Row key={one} icon="letters" title={one} onPress={() => setWords(one)} />
        ))}
      </Rows>
    </Sheet>
  )
}

const alone = { keepOnPhone: false } as const

/** Not shown, and why. */
export function DeclineSheet({ snap: { id, version, kind }, onDone, onClose }: SheetProps) {
  const { busy, outcome, send } = useCommand(snaps.decline, alone)
  const { decline } = text
  const say = async (why: string) => {
    if ((await send({ id, version, why })).kind === 'done') onDone(decline.done)
  }
  return (
    <WordsSheet
      {...{ title: decline.title, label: decline.label, act: decline.send, outcome, onClose }}
      danger
      templates={decline.templates[kind]}
      most={snapDefaults.reasonMost}
      busy={busy && decline.busy}
      onSend={why => void say(why)}
    />
  )
}

/** Something is missing that only the sender knows. */
export function AskSheet({ snap: { id, version, kind }, onDone, onClose }: SheetProps) {
  const { busy, outcome, send } = useCommand(snaps.ask, alone)
  const { ask } = text
  const say = async (question: string) => {
    if ((await send({ id, version, question })).kind === 'done') onDone(ask.done)
  }
  return (
    <WordsSheet
      {...{ title: ask.title, label: ask.label, act: ask.send, outcome, onClose }}
      templates={ask.templates[kind]}
      most={snapDefaults.answerMost}
      busy={busy && ask.busy}
      onSend={question => void say(question)}
    />
  )
}

/** What was done about it. */
export function AnswerSheet({ snap: { id, version }, onDone, onClose }: SheetProps) {
  const { busy, outcome, send } = useCommand(snaps.answer, alone)
  const { reply } = text
  const say = async (words: string) => {
    if ((await send({ id, version, words })).kind === 'done') onDone(reply.done)
  }
  return (
    <WordsSheet
      {...{ title: reply.title, label: reply.label, hint: reply.hint, act: reply.send, outcome, onClose }}
      templates={reply.templates}
      most={snapDefaults.answerMost}
      busy={busy && reply.busy}
      onSend={words => void say(words)}
    />
  )
}
