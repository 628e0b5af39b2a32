import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Crowd, crowds, facilities, type StationView, services, stations } from '@/contract/stations'
import { stationText as text } from '@/copy/stations'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chips'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { FaultSheet } from './fault-sheet'

const levels = (Object.keys(crowds) as Crowd[]).map(value => ({ value, title: crowds[value] }))

interface Props {
  station: StationView
  onChanged(): void
}

/** The first panel 歇脚屋: what one can do there, what there is and works, how full it is. */
export function RestPanel({ station, onChanged }: Props) {
  const [reporting, setReporting] = useState(false)
  return (
    <Group>
      <Heading>{text.rest}</Heading>
      {station.services.length > 0 && (
        <Card>
          <Heading level={3}>{text.services}</Heading>
          <View>{station.services.map(service => services[service]).join('、')}</View>
        </Card>
      )}
      {station.facilities.length + station.broken.length > 0 && (
        <Rows>
          {station.facilities.map(facility => (
            <Row key={facility} icon="check" title={facilities[facility]} />
          ))}
          {station.broken.map(facility => (
            <Row
              key={facility}
              icon="wrench"
              title={facilities[facility]}
              end={<Badge tone="gold">{text.broken}</Badge>}
            />
          ))}
        </Rows>
      )}
      <CrowdNow station={station} onChanged={onChanged} />
      <Button kind="quiet" icon="wrench" onPress={() => setReporting(true)}>
        {text.fault}
      </Button>
      {reporting && <FaultSheet station={station} onClose={() => setReporting(false)} />}
    </Group>
  )
}

function CrowdNow({ station: { node, crowd }, onChanged }: Props) {
  const command = useCommand(stations.sayCrowd)
  const { toast, say } = useToast()
  const tell = async (level: Crowd) => {
    const { kind } = await command.send({ node, crowd: level })
    if (kind !== 'done') return
    say(text.crowdThanks)
    onChanged()
  }
  return (
    <Card>
      <Heading level={3}>{text.crowd}</Heading>
      {crowd && <View>{text.crowdSaid(crowds[crowd.crowd], crowd.at)}</View>}
      <View className="nx-quiet">{text.crowdAsk}</View>
      <Chips options={levels} chosen={crowd?.crowd} onChoose={level => void tell(level)} />
      <OutcomeNotice outcome={command.outcome} />
      {toast}
    </Card>
  )
}
