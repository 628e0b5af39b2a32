import { View } from '@tarojs/components'
import { useCommand, useNotify } from '@/cloud'
import { books } from '@/contract/books'
import { bookText } from '@/copy/books'
import { shortDayText } from '@/copy/dates'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group } from '@/ui/screen'
import { dueKinds } from '../parts/kinds'

const text = bookText.lend

/** One tap, and the copy in the reader's hand is theirs for a while. */
export function Take({ id, onDone }: { id: string; onDone(words: string): void }) {
  const command = useCommand(books.lend)
  const { ask } = useNotify(dueKinds)
  const lend = async () => {
    // first thing in the tap: WeChat shows its dialog to a tap only; the book need not wait for the answer
    void ask()
    const outcome = await command.send({ id })
    if (outcome.kind === 'done') onDone(text.done(shortDayText(outcome.data.due)))
  }
  return (
    <Group>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void lend()} />
      <Button kind="primary" icon="book" busy={command.busy && text.acting} onPress={() => void lend()}>
        {text.act}
      </Button>
      <View className="nx-quiet">{text.hint}</View>
    </Group>
  )
}
