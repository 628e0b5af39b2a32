import { View } from '@tarojs/components'
import { clockText } from '@/copy/dates'
import { errorText } from '@/copy/errors'
import { outsideText as text } from '@/copy/gifts/counter'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import type { Entry } from './entries'

interface Props {
  entries: readonly Entry[]
  sending: boolean
  onSend(): void
  onMend(entry: Entry): void
}

const isDouble = ({ answer }: Entry) => answer?.kind === 'done' && answer.double

function nameOf({ shown, answer }: Entry): string {
  if (answer?.kind === 'done') return answer.name
  if (shown.by === 'guest') return shown.name
  return shown.by === 'code' ? text.code : text.ticket
}

const noteOf = (entry: Entry) => `${text.number(entry.number)} · ${clockText(entry.at)}`

/** What was handed out, the newest first: what wants a look, what waits for network, what the cloud knows. */
export function Given({ entries, sending, onSend, onMend }: Props) {
  const latest = [...entries].reverse()
  const refused = latest.filter(({ answer }) => answer?.kind === 'refused')
  const waiting = latest.filter(({ answer }) => !answer)
  const done = latest.filter(({ answer }) => answer?.kind === 'done')
  const doubles = done.filter(isDouble)
  return (
    <>
      {refused.length > 0 && (
        <Group>
          <Notice tone="danger" title={text.refused(refused.length)}>
            <View>{text.refusedText}</View>
          </Notice>
          <Rows>
            {refused.map(entry => (
              <Row
                key={entry.number}
                title={nameOf(entry)}
                note={`${noteOf(entry)}\n${entry.answer?.kind === 'refused' ? errorText(entry.answer.error).happened : ''}`}
                end={<Badge tone="danger">{text.refusedWord}</Badge>}
                onPress={() => onMend(entry)}
              />
            ))}
          </Rows>
        </Group>
      )}
      {doubles.length > 0 && (
        <Notice tone="danger" title={text.doubleText(doubles.length)}>
          <View>{text.doubleWhy}</View>
        </Notice>
      )}
      {waiting.length > 0 && (
        <Group>
          <Heading level={3}>{text.waiting(waiting.length)}</Heading>
          <Rows>
            {waiting.map(entry => (
              <Row
                key={entry.number}
                title={nameOf(entry)}
                note={noteOf(entry)}
                end={<Badge>{text.waitingWord}</Badge>}
              />
            ))}
          </Rows>
          <Button icon="again" busy={sending && text.sending} onPress={onSend}>
            {text.sendNow}
          </Button>
        </Group>
      )}
      {done.length > 0 && (
        <Group>
          <Heading level={3}>{text.sent(done.length)}</Heading>
          <Rows>
            {done.map(entry => (
              <Row
                key={entry.number}
                title={nameOf(entry)}
                note={noteOf(entry)}
                end={
                  isDouble(entry) ? (
                    <Badge tone="danger">{text.double}</Badge>
                  ) : (
                    <Badge tone="success">{text.sentWord}</Badge>
                  )
                }
              />
            ))}
          </Rows>
        </Group>
      )}
    </>
  )
}
