import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type ActivityView, service } from '@/contract/service'
import { serviceDeskText } from '@/copy/service-desk'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { goBack } from '@/ui/navigation'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group } from '@/ui/screen'
import { Cancel } from './cancel'
import { Details, What } from './fields'
import { announcementOf, type Typed, typedFrom } from './state'

const text = serviceDeskText.form

/** Changes an activity; its time only before it begins. */
export function Edit({ activity: before }: { activity: ActivityView }) {
  const command = useCommand(service.edit)
  const [first] = useState(() => typedFrom(before))
  const [typed, setTyped] = useState(first)
  const change = (more: Partial<Typed>) => setTyped(earlier => ({ ...earlier, ...more }))
  const running = before.phase === 'running'
  const made = announcementOf(typed)
  const save = async () => {
    if (!made) return
    // clocks of the form have no seconds: a time that nobody touched stays to the millisecond
    const { startsAt, endsAt } = before
    const same = { startsAt, endsAt }
    const untouched = running || (typed.day === first.day && typed.from === first.from && typed.to === first.to)
    const { kind } = await command.send({ id: before.id, activity: { ...made, ...(untouched && same) } })
    if (kind === 'done') goBack()
  }
  return (
    <>
      <Group>
        <Heading level={1}>{before.title}</Heading>
        {!running && <View className="nx-quiet">{text.moved}</View>}
      </Group>
      <What typed={typed} running={running} onChange={change} />
      <Details typed={typed} running={running} onChange={change} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      <Button
        kind="primary"
        icon="check"
        disabled={!made}
        busy={command.busy && text.saving}
        onPress={() => void save()}
      >
        {text.save}
      </Button>
      <Cancel id={before.id} />
    </>
  )
}
