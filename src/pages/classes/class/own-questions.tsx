import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { classes, type OwnQuestion } from '@/contract/classes'
import { classText } from '@/copy/classes'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import type { PartProps } from './props'
import './questions.scss'

const text = classText.box

/** One's own questions that others do not see, with what became of them; released ones stand among the others. */
export function OwnQuestions({ seen: { own }, onChanged }: PartProps) {
  if (own.length === 0) return null
  return (
    <Group>
      <Heading>{text.own}</Heading>
      <Rows>
        {own.map(question => (
          <Own key={question.id} question={question} onChanged={onChanged} />
        ))}
      </Rows>
    </Group>
  )
}

function Own({ question: { id, words, state, because }, onChanged }: { question: OwnQuestion; onChanged(): void }) {
  const command = useCommand(classes.withdrawQuestion)
  const withdraw = async () => {
    const { kind } = await command.send({ id })
    if (kind === 'done') onChanged()
  }
  return (
    <View className="nx-question">
      <View className="nx-question__words">{words}</View>
      {because !== undefined && (
        <View className="nx-quiet">{classText.because[state === 'merged' ? 'merged' : 'hidden'](because)}</View>
      )}
      <View className="nx-question__below">
        <Badge tone={state === 'hidden' ? 'gold' : 'plain'}>{classText.states[state]}</Badge>
        <Button kind="quiet" icon="bin" busy={command.busy && text.withdraw} onPress={() => void withdraw()}>
          {text.withdraw}
        </Button>
      </View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void withdraw()} />
    </View>
  )
}
