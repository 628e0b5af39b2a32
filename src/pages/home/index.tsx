import { View } from '@tarojs/components'
import { parseScene, platform } from '@/cloud'
import { appText } from '@/copy/app'
import { hourOf } from '@/copy/dates'
import { titles } from '@/copy/titles'
import { useSession } from '@/session'
import { Heading } from '@/ui/heading'
import { Icon, type IconName } from '@/ui/icon'
import { open, type Route } from '@/ui/navigation'
import { Press } from '@/ui/press'
import { Row, Rows } from '@/ui/rows'
import { Group, Screen } from '@/ui/screen'
import { useShare } from '@/ui/share'
import { Waiting } from './waiting'
import './index.scss'

const text = appText.home

interface DoorProps {
  icon: IconName
  title: string
  hint: string
  route: Route
}

const Door = ({ icon, title, hint, route }: DoorProps) => (
  <Press className="nx-askdoor" onPress={() => open(route)}>
    <View className="nx-askdoor__icon">
      <Icon name={icon} />
    </View>
    <View className="nx-askdoor__words">
      <View className="nx-askdoor__title">{title}</View>
      <View className="nx-quiet">{hint}</View>
    </View>
    <Icon name="forward" size="small" />
  </Press>
)

/** Who, where; scan; ask; what goes on nearby; what waits. Nothing else. */
export default function HomePage() {
  const { me, visit } = useSession()
  const person = me?.person
  const place = person?.home
    ? // street and community: no house on a page that others look at too
      [...person.home.trail, person.home.name].slice(1, 3).join(' · ')
    : (visit?.name ?? text.district)

  useShare({ title: text.share, route: 'home' })

  const scan = async () => {
    if (!platform.canScan()) return open('scan')
    const scene = await platform.scan()
    // a torn poster still has its letters and digits
    if (scene === undefined) return open('scan')
    const known = parseScene(scene)
    if (known.kind === 'invitation') open('accept', { code: known.code })
    else if (known.kind === 'station') open('station', { code: known.code })
    else open('scan', { scene })
  }

  return (
    <Screen title={titles.home}>
      <View className="nx-hello">
        <Heading level={1}>{text.hello(text.greeting(hourOf(Date.now())), person?.name)}</Heading>
        <View className="nx-hello__place">
          <Icon name="place" size="small" />
          <View>{place}</View>
        </View>
      </View>
      <View className="nx-doors">
        <Press className="nx-scan" onPress={() => void scan()}>
          <Icon name="scan" size="large" />
          <View className="nx-scan__words">
            <View className="nx-scan__title">{text.scan}</View>
            <View>{text.scanHint}</View>
          </View>
        </Press>
        <Door icon="scales" title={text.ask} hint={text.askHint} route="ask" />
        <Door icon="camera" title={titles.snapSend} hint={text.snapHint} route="snapSend" />
        <Door icon="people" title={titles.activities} hint={text.activitiesHint} route="activities" />
      </View>
      <Group>
        <Waiting />
      </Group>
      <Rows>
        <Row icon="heart" title={titles.honours} note={text.honoursHint} onPress={() => open('honours')} />
      </Rows>
    </Screen>
  )
}
