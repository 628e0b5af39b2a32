import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { advice, statuses, subjects, type Thread } from '@/contract/advice'
import { consultationText, neutral } from '@/copy/advice'
import { momentText } from '@/copy/dates'
import { Badge } from '@/ui/badge'
import { Heading } from '@/ui/heading'
import { Group } from '@/ui/screen'
import { BeforeNote } from '../parts/before-note'
import { Composer } from '../parts/composer'
import { Messages } from '../parts/messages'
import { ExitBar } from '../safe/exit-bar'
import { Choices } from './choices'
import type { ThreadProps } from './props'
import { Reopen } from './reopen'
import { Settle } from './settle'
import './view.scss'

const text = consultationText.thread

/** Where it stands, in a word and a time. */
function Standing({ thread }: { thread: Thread }) {
  const { status, due, adviser, place, safe, subject } = thread
  const late = due !== undefined && due < Date.now()
  return (
    <Group>
      <Heading level={1}>{safe ? neutral.title : subjects[subject]}</Heading>
      <View className="nx-standing">
        <Badge tone={status === 'answered' ? 'teal' : 'plain'}>
          {safe ? neutral.status[status] : statuses[status]}
        </Badge>
        <View className="nx-quiet">{adviser && !safe ? text.adviser(adviser) : place}</View>
      </View>
      {due !== undefined && <View className="nx-quiet">{late ? text.overdue : text.due(momentText(due))}</View>}
    </Group>
  )
}

export function ThreadView({ thread, reload, onChoosing }: ThreadProps & { onChoosing(choosing: boolean): void }) {
  const { id, safe, status, messages, before, folder } = thread
  const add = useCommand(advice.addWords, { keepOnPhone: !safe })
  const send = async (words: string, pictures: readonly string[]) => {
    const outcome = await add.send({ id, words, pictures: [...pictures] })
    if (outcome.kind === 'done') reload()
    return outcome
  }
  return (
    <>
      {safe && <ExitBar />}
      <Standing thread={thread} />
      {before && !safe && <BeforeNote label={text.before} before={before} />}
      <Messages messages={messages} own="asker" askerName={text.you} />
      {status === 'answered' && <Settle thread={thread} reload={reload} />}
      {status === 'closed' ? (
        <Reopen thread={thread} reload={reload} />
      ) : (
        <Composer
          label={text.add}
          hint={status === 'answered' ? text.addAsk : text.addHint}
          act={text.send}
          folder={folder}
          busy={add.busy}
          outcome={add.outcome}
          send={send}
          onChoosing={onChoosing}
        />
      )}
      <Choices thread={thread} reload={reload} />
    </>
  )
}
