import { useCommand } from '@/cloud'
import { supplies } from '@/contract/supplies'
import { supplyText } from '@/copy/supplies'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'

const text = supplyText.take

/** The book says that there is something, the shelf says otherwise. */
export function SayEmpty({ id, onDone }: { id: string; onDone(words: string): void }) {
  const command = useCommand(supplies.sayEmpty)
  const say = async () => {
    const { kind } = await command.send({ id })
    if (kind === 'done') onDone(text.saidEmpty)
  }
  return (
    <>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void say()} />
      <Button kind="quiet" icon="megaphone" busy={command.busy && text.saying} onPress={() => void say()}>
        {text.saysEmpty}
      </Button>
    </>
  )
}
