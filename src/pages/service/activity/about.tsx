import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import { clockText, dayOf, momentText, shortDayText } from '@/copy/dates'
import { rightsText } from '@/copy/rights'
import { serviceText as text } from '@/copy/service'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Figure, Figures } from '@/ui/figures'
import { Heading } from '@/ui/heading'
import { publicAddress } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { SeatsBadge } from '../parts/activity-row'
import type { PartProps } from './props'
import './about.scss'

/** What, when, where, with whom. */
export function Title({ seen: { activity } }: Pick<PartProps, 'seen'>) {
  const { title, startsAt, endsAt, place, spot, leaders, phase, cancelReason, capacity, taken, waiting } = activity
  return (
    <>
      <Card>
        <View className="nx-activity__badges">
          <SeatsBadge {...activity} />
        </View>
        <Heading level={1}>{title}</Heading>
        <View className="nx-activity__when">
          <View>{shortDayText(dayOf(startsAt))}</View>
          <View>{text.times(clockText(startsAt), clockText(endsAt))}</View>
        </View>
        <View>
          <View className="nx-activity__where">{spot}</View>
          <View className="nx-quiet">{place}</View>
          <View className="nx-quiet">{leaders.length > 0 ? text.leaders(leaders) : text.noLeader}</View>
        </View>
        <Figures>
          <Figure name={text.places.figures.taken} value={taken} />
          <Figure name={text.places.figures.capacity} value={capacity === 0 ? text.places.none : capacity} />
          {waiting > 0 && <Figure name={text.places.figures.waiting} value={waiting} />}
        </Figures>
      </Card>
      {phase === 'cancelled' && (
        <Notice tone="warning" title={text.cancelled}>
          {cancelReason !== undefined && <View>{text.cancelledBecause(cancelReason)}</View>}
        </Notice>
      )}
    </>
  )
}

/** What to bring, what it counts for, and the way to the group. */
export function About({ seen: { activity } }: Pick<PartProps, 'seen'>) {
  const { id, title, startsAt, about, kind, dimension, counts, beneficiaries, counted, series } = activity
  const { toast, say } = useToast()
  const copy = async () => {
    const words = `${text.share(title)} ${momentText(startsAt)} ${publicAddress('activity', { id })}`
    if (await platform.copyText(words)) say(rightsText.linkCopied)
  }
  return (
    <>
      {about !== '' && (
        <Group>
          <Heading>{text.about}</Heading>
          <View className="nx-activity__about">{about}</View>
        </Group>
      )}
      <Group>
        <Heading>{text.facts}</Heading>
        <Rows>
          <Row icon="tag" title={text.kindAndDimension(text.kinds[kind], text.dimensions[dimension])} />
          <Row icon="clock" title={text.counted[counts]} />
          <Row icon="people" title={counted ? text.reached(beneficiaries) : text.expected(beneficiaries)} />
          {series && <Row icon="again" title={text.series} />}
        </Rows>
      </Group>
      <Button kind="quiet" icon="share" share onPress={() => void copy()}>
        {text.shareAct}
      </Button>
      {toast}
    </>
  )
}
