import { View } from '@tarojs/components'
import { platform, useCommand } from '@/cloud'
import { type CardLink, type Chapter, type ClassCase, classes } from '@/contract/classes'
import { classText } from '@/copy/classes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { clockOf } from '../parts/clock'
import type { PartProps } from './props'

const text = classText.replay

/** The recording: its link, its chapters, the cases that were told. */
export function Replay({ seen: { class: lesson, member } }: PartProps) {
  const command = useCommand(classes.join)
  const { toast, say } = useToast()
  const { id, replay } = lesson
  if (!replay) return <View className="nx-quiet">{text.none}</View>
  const { link, chapters, cases } = replay
  const copy = async (words: string) => {
    say((await platform.copyText(words)) ? text.copied : classText.join.failed)
    if (member) void command.send({ id, what: 'replay' })
  }
  return (
    <>
      {link !== undefined && (
        <Button kind="primary" icon="copy" onPress={() => void copy(link)}>
          {text.link}
        </Button>
      )}
      {chapters.length > 0 && <Chapters chapters={chapters} />}
      {cases.length > 0 && <Cases cases={cases} />}
      {toast}
    </>
  )
}

const look = (card: CardLink | undefined) => (card === undefined ? undefined : () => open('topic', { id: card.id }))

const Chapters = ({ chapters }: { chapters: readonly Chapter[] }) => (
  <Group>
    <Heading>{text.title}</Heading>
    <View className="nx-quiet">{text.chapters}</View>
    <Rows>
      {chapters.map(({ at, title, card }) => (
        <Row key={at} title={`${clockOf(at)}　${title}`} note={card?.title} onPress={look(card)} />
      ))}
    </Rows>
  </Group>
)

const Cases = ({ cases }: { cases: readonly ClassCase[] }) => (
  <Group>
    <Heading>{text.cases}</Heading>
    {cases.map(({ title, words, card }) => (
      <Card key={title}>
        <Heading level={3}>{title}</Heading>
        <View>{words}</View>
        {card && (
          <Button kind="quiet" icon="scales" onPress={() => open('topic', { id: card.id })}>
            {text.card}
          </Button>
        )}
      </Card>
    ))}
  </Group>
)
