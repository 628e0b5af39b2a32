import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { hours } from '@/contract/hours'
import { startOf } from '@/contract/shanghai'
import { clockText } from '@/copy/dates'
import { hoursText } from '@/copy/hours'
import { Button } from '@/ui/button'
import { TimeField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { instantOf } from '../parts/instant'
import type { PartProps } from './props'

const text = hoursText.mine

/** When they left, by their own word; the end of the activity stands there at first. */
export function SayLeft({ service: { id, day, endsAt }, onDone }: PartProps) {
  const command = useCommand(hours.sayLeft)
  const [time, setTime] = useState(() => clockText(Math.min(endsAt, Date.now())))
  const save = async () => {
    const { kind } = await command.send({ id, out: instantOf(startOf(day), time) })
    if (kind === 'done') onDone(hoursText.states.out)
  }
  return (
    <>
      <View>{text.leftText}</View>
      <TimeField label={text.leftAt} value={time} onChange={setTime} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />
      <Button kind="primary" icon="leave" busy={command.busy && text.saving} onPress={() => void save()}>
        {text.leftSave}
      </Button>
    </>
  )
}
