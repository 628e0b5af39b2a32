import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import { openingAt, type StationView, stationKinds } from '@/contract/stations'
import { shortDayText } from '@/copy/dates'
import { openingText, stationText as text } from '@/copy/stations'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { publicAddress } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { Section } from '@/ui/section'
import { useToast } from '@/ui/toast'
import { Pictures } from '../pictures'
import { spansText } from '../spans-text'
import './head.scss'

/** Name, open or closed with the next change, where it is and how to get there. */
export function Head({ station }: { station: StationView }) {
  const { name, kind, address, spot, street, community, notice, phone, photos, node } = station
  const { toast, say } = useToast()
  const now = Date.now()
  const opening = openingAt(station, now)
  const go = async () => {
    if ((await platform.showWay({ spot, name, address })) === 'copied') say(text.wayCopied)
  }
  const share = async () => {
    if (await platform.copyText(`${text.share(name)} ${publicAddress('station', { node })}`)) say(text.wayCopied)
  }
  return (
    <>
      <Card {...(opening.open && { tone: 'teal' })}>
        <View className="nx-station__marks">
          <Badge>{stationKinds[kind].title}</Badge>
        </View>
        <Heading level={1}>{name}</Heading>
        <View className="nx-station__opening">{openingText(opening, now)}</View>
        <View className="nx-quiet">{[street, community, address].filter(Boolean).join(' · ')}</View>
        <Buttons>
          {address !== '' && (
            <Button icon="place" onPress={() => void go()}>
              {text.way}
            </Button>
          )}
          {phone !== undefined && (
            <Button icon="phone" onPress={() => void platform.callPhone(phone)}>
              {text.call}
            </Button>
          )}
          <Button kind="quiet" icon="share" share onPress={() => void share()}>
            {text.shareAct}
          </Button>
        </Buttons>
      </Card>
      {notice && <Notice tone={notice.closed ? 'warning' : 'info'} title={notice.words} />}
      <Pictures links={photos} />
      <Section title={text.hours} icon="clock">
        {station.week.map((spans, day) => (
          <View key={String(day)} className="nx-station__day">
            <View>{text.weekdays[day]}</View>
            <View>{spansText(spans)}</View>
          </View>
        ))}
        {station.exceptions.map(({ day, spans, note }) => (
          <View key={day} className="nx-station__day">
            <View>{note === undefined ? shortDayText(day) : `${shortDayText(day)} ${note}`}</View>
            <View>{spansText(spans)}</View>
          </View>
        ))}
      </Section>
      {toast}
    </>
  )
}
