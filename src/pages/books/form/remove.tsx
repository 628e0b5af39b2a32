import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { books } from '@/contract/books'
import { bookDeskText } from '@/copy/books'
import { Button } from '@/ui/button'
import { SureSheet } from '@/ui/sheet/sure-sheet'

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
        <SureSheet
          title={text.title}
          act={text.act}
          busy={command.busy && text.acting}
          outcome={command.outcome}
          onYes={() => void remove()}
          onClose={() => setAsking(false)}
        >
          <View>{text.text}</View>
        </SureSheet>
      )}
    </>
  )
}
