import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { books } from '@/contract/books'
import { appText } from '@/copy/app'
import { bookText } from '@/copy/books'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { TextField } from '@/ui/field'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = bookText.wishes

interface Props {
  node: string
  onSent(): void
  onClose(): void
}

/** Names a book that the corner does not have. */
export function WishForm({ node, onSent, onClose }: Props) {
  const command = useCommand(books.wish)
  const [title, setTitle] = useState('')
  const [author, setAuthor] = useState('')
  const send = async () => {
    const by = author.trim()
    const { kind } = await command.send({ node, title, ...(by !== '' && { author: by }) })
    if (kind === 'done') onSent()
  }
  return (
    <Sheet title={text.sheet} onClose={onClose}>
      <TextField label={text.name} value={title} maxLength={60} onChange={setTitle} />
      <TextField label={text.author} hint={text.authorHint} value={author} maxLength={40} onChange={setAuthor} />
      <View className="nx-quiet">{text.hint}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Buttons>
        <Button
          kind="primary"
          icon="check"
          disabled={title.trim() === ''}
          busy={command.busy && text.sending}
          onPress={() => void send()}
        >
          {text.send}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
    </Sheet>
  )
}
