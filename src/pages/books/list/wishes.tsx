import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { books, type SharedWish } from '@/contract/books'
import { bookText } from '@/copy/books'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { named } from '../parts/named'
import { WishForm } from './wish-form'
import '../parts/index.scss'

const text = bookText.wishes

interface Props {
  node: string
  wishes: readonly SharedWish[]
  onChanged(): void
}

/** What people here would like to read, and a place to say so. */
export function Wishes({ node, wishes, onChanged }: Props) {
  const [asking, setAsking] = useState(false)
  const { toast, say } = useToast()
  const sent = () => {
    setAsking(false)
    say(text.sent)
    onChanged()
  }
  return (
    <Group>
      <Heading>{text.title}</Heading>
      {wishes.length === 0 ? (
        <View className="nx-quiet">{text.none}</View>
      ) : (
        <Rows>
          {wishes.map(wish => (
            <Wish key={wish.id} wish={wish} onChanged={onChanged} />
          ))}
        </Rows>
      )}
      <Button icon="plus" onPress={() => setAsking(true)}>
        {text.add}
      </Button>
      {asking && <WishForm node={node} onSent={sent} onClose={() => setAsking(false)} />}
      {toast}
    </Group>
  )
}

function Wish({ wish, onChanged }: { wish: SharedWish; onChanged(): void }) {
  const command = useCommand(books.second)
  const { id, seconds, seconded, mine } = wish
  const second = async () => {
    const { kind } = await command.send({ id, on: !seconded })
    if (kind === 'done') onChanged()
  }
  const word = seconded ? text.seconded : text.second
  return (
    <View className="nx-book-item">
      <View className="nx-book-item__head">
        <View className="nx-book-item__title">{named(wish)}</View>
        {mine && <Badge tone="teal">{text.mine}</Badge>}
        {!mine && (
          <Button
            kind="quiet"
            icon={seconded ? 'check' : 'plus'}
            busy={command.busy && word}
            onPress={() => void second()}
          >
            {word}
          </Button>
        )}
      </View>
      {seconds > 0 && <View className="nx-quiet">{text.count(seconds)}</View>}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void second()} />
    </View>
  )
}
