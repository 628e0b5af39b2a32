import { View } from '@tarojs/components'
import { useState } from 'react'
import { thingScene, useCommand } from '@/cloud'
import { service } from '@/contract/service'
import { serviceDeskText } from '@/copy/service-desk'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Qr } from '@/ui/qr'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import type { PartProps } from './props'

const text = serviceDeskText.leader

/** Doors for those who lead it. */
export function Leaders({ seen: { activity } }: Pick<PartProps, 'seen'>) {
  const { id, node, phase, counts } = activity
  const cancelled = phase === 'cancelled'
  const over = phase === 'over' || cancelled
  return (
    <Group>
      <Heading>{text.title}</Heading>
      <Rows>
        {!cancelled && counts !== 'none' && (
          <Row
            icon="scan"
            title={titles.activityDoor}
            note={text.doorNote}
            onPress={() => open('activityDoor', { activity: id })}
          />
        )}
        <Row icon="people" title={text.roster} onPress={() => open('activityRoster', { id })} />
        {!over && <Row icon="edit" title={text.edit} onPress={() => open('activityForm', { id })} />}
        <Row icon="copy" title={text.again} onPress={() => open('activityForm', { node, from: id })} />
      </Rows>
      {!over && <ActivityCode id={id} />}
    </Group>
  )
}

/** The code for a notice on the wall, drawn here, and as letters for whoever has no camera. */
function ActivityCode({ id }: { id: string }) {
  const command = useCommand(service.makeCode)
  const [code, setCode] = useState<string>()
  const make = async () => {
    const outcome = await command.send({ id })
    if (outcome.kind === 'done') setCode(outcome.data.code)
  }
  if (code !== undefined) {
    return (
      <Card>
        <Qr scene={thingScene(code)} />
        <View className="nx-number">{`A${code}`}</View>
        <View className="nx-quiet">{text.codeHint}</View>
      </Card>
    )
  }
  return (
    <>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void make()} />
      <Button kind="quiet" icon="scan" busy={command.busy && text.coding} onPress={() => void make()}>
        {text.code}
      </Button>
    </>
  )
}
