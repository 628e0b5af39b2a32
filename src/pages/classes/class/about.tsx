import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import { classText as text } from '@/copy/classes'
import { momentText } from '@/copy/dates'
import { rightsText } from '@/copy/rights'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { open, publicAddress } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { phaseTones } from '../parts/class-row'
import type { PartProps } from './props'
import './about.scss'

/** What, when and by whom; the way to the group. */
export function Title({ seen: { class: lesson } }: PartProps) {
  const { id, title, startsAt, minutes, host, place, phase, cancelReason } = lesson
  const { toast, say } = useToast()
  const copy = async () => {
    const words = `${text.share(title)} ${momentText(startsAt)} ${publicAddress('class', { id })}`
    if (await platform.copyText(words)) say(rightsText.linkCopied)
  }
  return (
    <>
      <Card {...(phase !== 'cancelled' && { tone: 'teal' })}>
        <View className="nx-lesson__phase">
          <Badge tone={phaseTones[phase]}>{text.phases[phase]}</Badge>
        </View>
        <Heading level={1}>{title}</Heading>
        <View className="nx-lesson__when">{momentText(startsAt)}</View>
        <View className="nx-quiet">{`${text.minutes(minutes)} · ${host} · ${place}`}</View>
      </Card>
      {phase === 'cancelled' && (
        <Notice tone="warning" title={text.cancelled}>
          {cancelReason !== undefined && <View>{text.cancelledBecause(cancelReason)}</View>}
        </Notice>
      )}
      <Button kind="quiet" icon="share" share onPress={() => void copy()}>
        {text.shareAct}
      </Button>
      {toast}
    </>
  )
}

/** What comes, and which cards say it in writing. */
export function About({ seen: { class: lesson } }: PartProps) {
  const { about, cards } = lesson
  return (
    <>
      {about !== '' && (
        <Group>
          <Heading>{text.aboutTitle}</Heading>
          <View className="nx-lesson__about">{about}</View>
        </Group>
      )}
      {cards.length > 0 && (
        <Group>
          <Heading>{text.cards}</Heading>
          <Rows>
            {cards.map(card => (
              <Row key={card.id} icon="scales" title={card.title} onPress={() => open('topic', { id: card.id })} />
            ))}
          </Rows>
        </Group>
      )}
    </>
  )
}
