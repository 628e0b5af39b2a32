import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { books } from '@/contract/books'
import { appText } from '@/copy/app'
import { bookDeskText } from '@/copy/books'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = bookDeskText.remove

/** Takes a title off the list, after asking once more. */
export function Remove({ id, onRemoved }: { id: string; onRemoved(): void }) {
  const command = useCommand(books.remove)
  const [asking, setAsking] = useState(false)
  const remove = async () => {
    const { kind } = await command.send({ id })
    if (kind === 'done') onRemoved()
  }
  return (
    <>
      <Button kind="quiet" icon="bin" onPress={() => setAsking(true)}>
        {text.act}
      </Button>
      {asking && (
        <Sheet title={text.title} onClose={() => setAsking(false)}>
          <View>{text.text}</View>
          <OutcomeNotice outcome={command.outcome} onRetry={() => void remove()} />
          <Buttons>
            <Button kind="danger" icon="bin" busy={command.busy && text.acting} onPress={() => void remove()}>
              {text.act}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {appText.cancel}
            </Button>
          </Buttons>
        </Sheet>
      )}
    </>
  )
}
