import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { classes, type SharedQuestion } from '@/contract/classes'
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

/** What was released, the most wanted first. */
export function Questions({ seen: { questions, class: lesson }, onChanged }: PartProps) {
  const live = lesson.phase !== 'over' && lesson.phase !== 'cancelled'
  return (
    <Group>
      <Heading>{text.asked}</Heading>
      {questions.length === 0 ? (
        <View className="nx-quiet">{text.none}</View>
      ) : (
        <Rows>
          {questions.map(question => (
            <Question key={question.id} question={question} live={live} onChanged={onChanged} />
          ))}
        </Rows>
      )}
      {live && (
        <Button kind="quiet" icon="again" onPress={onChanged}>
          {text.refresh}
        </Button>
      )}
    </Group>
  )
}

interface QuestionProps {
  question: SharedQuestion
  live: boolean
  onChanged(): void
}

function Question({ question, live, onChanged }: QuestionProps) {
  const command = useCommand(classes.vote)
  const { id, words, votes, voted, mine, state } = question
  const vote = async () => {
    const { kind } = await command.send({ id, on: !voted })
    if (kind === 'done') onChanged()
  }
  const open = live && state === 'shown'
  return (
    <View className="nx-question">
      <View className="nx-question__words">{words}</View>
      <View className="nx-question__below">
        {state !== 'shown' && (
          <Badge tone={state === 'answering' ? 'success' : 'plain'}>{classText.states[state]}</Badge>
        )}
        {mine && <Badge tone="teal">{text.mine}</Badge>}
        <View className="nx-quiet">{votes > 0 && text.votes(votes)}</View>
        {open && !mine && (
          <Button
            kind="quiet"
            icon={voted ? 'check' : 'plus'}
            busy={command.busy && (voted ? text.voted : text.vote)}
            onPress={() => void vote()}
          >
            {voted ? text.voted : text.vote}
          </Button>
        )}
      </View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void vote()} />
    </View>
  )
}
