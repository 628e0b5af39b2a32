import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { books } from '@/contract/books'
import { bookText } from '@/copy/books'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group } from '@/ui/screen'

const text = bookText.wait

/** Every copy is out: one may wait, so that nobody keeps it twice as long. */
export function Wait({ id, on, onChanged }: { id: string; on: boolean; onChanged(): void }) {
  const command = useCommand(books.wait)
  const wait = async () => {
    const { kind } = await command.send({ id, on: !on })
    if (kind === 'done') onChanged()
  }
  return (
    <Group>
      {on && <Notice tone="done" title={text.on} />}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void wait()} />
      <Button
        kind={on ? 'quiet' : 'primary'}
        icon={on ? 'close' : 'clock'}
        busy={command.busy && text.acting}
        onPress={() => void wait()}
      >
        {on ? text.stop : text.act}
      </Button>
      <View className="nx-quiet">{text.hint}</View>
    </Group>
  )
}
