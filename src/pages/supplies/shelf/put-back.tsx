import { useCommand } from '@/cloud'
import { type OwnTake, supplies } from '@/contract/supplies'
import { supplyText } from '@/copy/supplies'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'

const text = supplyText.take

interface Props {
  id: string
  unit: string
  own: OwnTake
  onDone(words: string): void
}

/** What was taken today goes back onto the shelf. */
export function PutBack({ id, unit, own: { entry, count }, onDone }: Props) {
  const command = useCommand(supplies.putBack)
  const putBack = async () => {
    const { kind } = await command.send({ id, entry })
    if (kind === 'done') onDone(text.backDone)
  }
  return (
    <>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void putBack()} />
      <Button icon="return" busy={command.busy && text.backing} onPress={() => void putBack()}>
        {`${text.back}（${text.amount(count, unit)}）`}
      </Button>
    </>
  )
}
