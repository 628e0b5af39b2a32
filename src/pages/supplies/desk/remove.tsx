import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { supplies } from '@/contract/supplies'
import { supplyDeskText } from '@/copy/supplies'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'

const text = supplyDeskText.remove

/** Off the shelf, once nothing is left. */
export function Remove({ id, onDone }: { id: string; onDone(): void }) {
  const command = useCommand(supplies.remove)
  const remove = async () => {
    const { kind } = await command.send({ id })
    if (kind === 'done') onDone()
  }
  return (
    <>
      <View className="nx-quiet">{text.text}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void remove()} />
      <Button kind="quiet" icon="bin" busy={command.busy && text.acting} onPress={() => void remove()}>
        {text.act}
      </Button>
    </>
  )
}
