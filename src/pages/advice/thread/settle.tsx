import { useCommand } from '@/cloud'
import { advice } from '@/contract/advice'
import { consultationText } from '@/copy/advice'
import { appText } from '@/copy/app'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import type { ThreadProps } from './props'

const text = consultationText.thread

/** 问题解决了, or not yet: then the adviser goes on. */
export function Settle({ thread: { id, safe }, reload }: ThreadProps) {
  const command = useCommand(advice.settle, { keepOnPhone: !safe })
  const say = async (solved: boolean) => {
    const { kind } = await command.send({ id, solved })
    if (kind === 'done') reload()
  }
  return (
    <Card tone="teal">
      <Heading level={3}>{text.settle}</Heading>
      <OutcomeNotice outcome={command.outcome} />
      <Buttons>
        <Button icon="done" busy={command.busy && appText.sending} onPress={() => void say(true)}>
          {text.solved}
        </Button>
        <Button icon="again" busy={command.busy && appText.sending} onPress={() => void say(false)}>
          {text.unsolved}
        </Button>
      </Buttons>
    </Card>
  )
}
