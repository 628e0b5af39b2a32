import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { advice } from '@/contract/advice'
import { consultationText } from '@/copy/advice'
import { appText } from '@/copy/app'
import { dayOf, dayText } from '@/copy/dates'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import type { ThreadProps } from './props'

const text = consultationText.thread

/** It is over, and may begin again for a while. */
export function Reopen({ thread: { id, safe, reopenUntil }, reload }: ThreadProps) {
  const command = useCommand(advice.reopen, { keepOnPhone: !safe })
  const reopen = async () => {
    const { kind } = await command.send({ id })
    if (kind === 'done') reload()
  }
  return (
    <Card>
      <Heading level={3}>{text.closed}</Heading>
      {reopenUntil !== undefined && reopenUntil > Date.now() && (
        <>
          <View>{text.reopenUntil(dayText(dayOf(reopenUntil)))}</View>
          <OutcomeNotice outcome={command.outcome} onRetry={() => void reopen()} />
          <Button icon="again" busy={command.busy && appText.sending} onPress={() => void reopen()}>
            {text.reopen}
          </Button>
        </>
      )}
    </Card>
  )
}
