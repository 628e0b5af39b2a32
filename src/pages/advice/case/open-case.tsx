import { View } from '@tarojs/components'
import { platform, useCommand } from '@/cloud'
import { advice, type Case, releaseReasons, subjects } from '@/contract/advice'
import { deskText as text } from '@/copy/advice'
import { appText } from '@/copy/app'
import { momentText } from '@/copy/dates'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Group } from '@/ui/screen'
import { BeforeNote } from '../parts/before-note'
import { Composer } from '../parts/composer'
import { Messages } from '../parts/messages'
import { Acts } from './acts'
import { Templates } from './templates'

export interface OpenCaseProps {
  found: Case
  node: string
  onChanged(): void
  onLetGo(): void
}

function Head({ found }: { found: Case }) {
  const { subject, status, urgent, asker, phone, safe, place, due, released, outcome, before } = found
  return (
    <Group>
      <Heading level={1}>{subjects[subject]}</Heading>
      <View className="nx-case__marks">
        <Badge tone={status === 'answered' ? 'teal' : 'plain'}>{text.status[status]}</Badge>
        {urgent && <Badge tone="danger">{text.urgent}</Badge>}
      </View>
      <View className="nx-quiet">{`${text.asker(asker)} · ${place}`}</View>
      {due !== undefined && <View className="nx-quiet">{text.due(momentText(due))}</View>}
      {safe && <Notice tone="warning" icon="shield" title={text.safe} />}
      {released && <View className="nx-quiet">{text.released(releaseReasons[released])}</View>}
      {outcome && <Notice title={text.outcome[outcome]} />}
      {phone !== undefined && (
        <Button icon="phone" onPress={() => void platform.callPhone(phone)}>
          {appText.call(phone)}
        </Button>
      )}
      {before && <BeforeNote label={text.before} before={before} />}
    </Group>
  )
}

/** The whole case: who, what was said, the box for the reply, and what else may be done. */
export function OpenCase({ found, node, onChanged, onLetGo }: OpenCaseProps) {
  const { id, status, subject, messages, asker, folder } = found
  const reply = useCommand(advice.reply)
  const send = async (words: string, pictures: readonly string[]) => {
    const outcome = await reply.send({ id, words, pictures: [...pictures] })
    if (outcome.kind === 'done') onChanged()
    return outcome
  }
  return (
    <>
      <Head found={found} />
      <Messages messages={messages} own="adviser" askerName={text.asker(asker)} />
      {status !== 'closed' && (
        <Composer
          label={text.reply}
          hint={text.replyHint}
          act={text.send}
          folder={folder}
          busy={reply.busy}
          outcome={reply.outcome}
          send={send}
          tools={insert => <Templates node={node} subject={subject} onInsert={insert} />}
        />
      )}
      <Acts found={found} onChanged={onChanged} onLetGo={onLetGo} />
    </>
  )
}
