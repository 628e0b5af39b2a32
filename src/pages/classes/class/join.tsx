import { View } from '@tarojs/components'
import { platform, useCommand, useNotify } from '@/cloud'
import { classes } from '@/contract/classes'
import { classText } from '@/copy/classes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { useToast } from '@/ui/toast'
import type { PartProps } from './props'

const text = classText.join
const kinds = ['classSoon'] as const

/** The way in: before, a reminder; from half an hour before, the link and the number. */
export function Join(part: PartProps) {
  const { phase } = part.seen.class
  if (phase === 'cancelled') return null
  return (
    <Card>
      <Heading>{text.title}</Heading>
      {phase === 'coming' ? <Reminder {...part} /> : <WayIn {...part} />}
    </Card>
  )
}

function Reminder({ seen: { class: lesson, reminded }, onChanged }: PartProps) {
  const command = useCommand(classes.remind)
  const { ask } = useNotify(kinds)
  const remind = async (on: boolean) => {
    // first thing in the tap: WeChat shows its dialog to a tap only
    if (on) await ask()
    const { kind } = await command.send({ id: lesson.id, on })
    if (kind === 'done') onChanged()
  }
  return (
    <>
      <View>{text.how[lesson.platform]}</View>
      <View className="nx-quiet">{text.notYet}</View>
      {reminded && (
        <Notice tone="done" title={classText.reminded}>
          <View>{classText.remindedHint}</View>
        </Notice>
      )}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void remind(!reminded)} />
      {reminded ? (
        <Button kind="quiet" busy={command.busy && classText.reminding} onPress={() => void remind(false)}>
          {classText.noRemind}
        </Button>
      ) : (
        <Button
          kind="primary"
          icon="clock"
          busy={command.busy && classText.reminding}
          onPress={() => void remind(true)}
        >
          {classText.remind}
        </Button>
      )}
    </>
  )
}

function WayIn({ seen: { class: lesson, member } }: PartProps) {
  const command = useCommand(classes.join)
  const { toast, say } = useToast()
  const { id, link, entry, platform: where } = lesson
  const take = async (words: string) => {
    say((await platform.copyText(words)) ? text.copied : text.failed)
    // only a figure: whoever has not agreed to the notice gets in all the same
    if (member) void command.send({ id, what: 'class' })
  }
  return (
    <>
      <View>{text.how[where]}</View>
      {entry !== undefined && <View className="nx-number">{entry}</View>}
      {link !== undefined && (
        <Button kind="primary" icon="copy" onPress={() => void take(link)}>
          {text.link}
        </Button>
      )}
      {entry !== undefined && (
        <Button kind={link === undefined ? 'primary' : 'plain'} icon="copy" onPress={() => void take(entry)}>
          {text.copyEntry}
        </Button>
      )}
      {toast}
    </>
  )
}
