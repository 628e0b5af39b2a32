import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { classDefaults, classes } from '@/contract/classes'
import { classText } from '@/copy/classes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextArea } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { useToast } from '@/ui/toast'
import type { PartProps } from './props'

const text = classText.box

/** One question at a time; what is somebody's own matter goes to an adviser instead. */
export function QuestionBox({ seen: { class: lesson }, onChanged }: PartProps) {
  const command = useCommand(classes.ask)
  const [words, setWords] = useState('')
  const { toast, say } = useToast()
  if (lesson.phase === 'cancelled') return null
  const ask = async () => {
    const outcome = await command.send({ id: lesson.id, words })
    if (outcome.kind !== 'done') return
    say(outcome.data.masked ? text.doneMasked : text.done)
    setWords('')
    onChanged()
  }
  return (
    <Card>
      <Heading>{text.title}</Heading>
      <View className="nx-quiet">{text.lead}</View>
      <TextArea
        label={text.label}
        placeholder={text.placeholder}
        hint={text.hint}
        value={words}
        maxLength={classDefaults.wordsMost}
        onChange={setWords}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void ask()} />
      <Button icon="plus" disabled={words.trim() === ''} busy={command.busy && text.acting} onPress={() => void ask()}>
        {text.act}
      </Button>
      <Button kind="quiet" icon="letter" onPress={() => open('handOver')}>
        {text.lawyer}
      </Button>
      {toast}
    </Card>
  )
}
