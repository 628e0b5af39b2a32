import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { stars } from '@/contract/stars'
import type { AppealView } from '@/contract/stars/records'
import { starsText } from '@/copy/stars'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextArea } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = starsText.appeal

interface Props {
  appeal: AppealView | undefined
  /** false: the time is over */
  open: boolean
  until: string
  onDone(words: string): void
}

/** What was said and answered; the way to say it, and once more after the first answer. */
export function Appeal({ appeal, open, until, onDone }: Props) {
  const [writing, setWriting] = useState(false)
  const may = open && (!appeal || appeal.state === 'decided')
  const done = () => {
    setWriting(false)
    onDone(text.sent)
  }
  return (
    <>
      {appeal && <Said appeal={appeal} />}
      {may && (
        <>
          <Button icon="edit" onPress={() => setWriting(true)}>
            {appeal ? text.again : text.act}
          </Button>
          <View className="nx-quiet">{text.until(until)}</View>
        </>
      )}
      {writing && <Write again={appeal !== undefined} onDone={done} onClose={() => setWriting(false)} />}
    </>
  )
}

function Said({ appeal: { words, state, first, objection, second } }: { appeal: AppealView }) {
  return (
    <Card>
      <Heading level={3}>{text.mine}</Heading>
      <View>{words}</View>
      {first && <View>{text.answer(first.level, first.reason, first.at)}</View>}
      {objection !== undefined && <View>{text.objection(objection)}</View>}
      {second && <View>{text.answer(second.level, second.reason, second.at)}</View>}
      <Badge tone={state === 'open' || state === 'objected' ? 'gold' : 'teal'}>{text.states[state]}</Badge>
    </Card>
  )
}

function Write({ again, onDone, onClose }: { again: boolean; onDone(): void; onClose(): void }) {
  const first = useCommand(stars.appeal)
  const second = useCommand(stars.object)
  const command = again ? second : first
  const [words, setWords] = useState('')
  const send = async () => {
    if ((await command.send({ words: words.trim() })).kind === 'done') onDone()
  }
  return (
    <Sheet title={again ? text.againTitle : text.title} onClose={onClose}>
      <View>{again ? text.againText : text.text}</View>
      <TextArea label={text.words} hint={text.hint} value={words} maxLength={300} onChange={setWords} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={words.trim() === ''}
        busy={command.busy && text.sending}
        onPress={() => void send()}
      >
        {text.send}
      </Button>
    </Sheet>
  )
}
