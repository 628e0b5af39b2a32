import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { books, type DeskWish, type WishAnswer } from '@/contract/books'
import { bookDeskText, bookText } from '@/copy/books'
import { dayOf, shortDayText } from '@/copy/dates'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { named } from '../parts/named'
import { Cannot } from './cannot'
import '../parts/index.scss'

const text = bookDeskText.wishes

/** What people here wish to read and nobody has answered yet. */
export function DeskWishes({ wishes, onChanged }: { wishes: readonly DeskWish[]; onChanged(): void }) {
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
    </Group>
  )
}

function Wish({ wish, onChanged }: { wish: DeskWish; onChanged(): void }) {
  const command = useCommand(books.answerWish)
  const [refusing, setRefusing] = useState(false)
  const { id, place, at, state, seconds } = wish
  const answer = async (given: WishAnswer) => {
    setRefusing(false)
    const { kind } = await command.send({ id, answer: given })
    if (kind === 'done') onChanged()
  }
  const busy = command.busy && text.busy
  return (
    <View className="nx-book-item">
      <View className="nx-book-item__head">
        <View className="nx-book-item__title">{named(wish)}</View>
        <Badge tone={state === 'shown' ? 'teal' : 'plain'}>{bookText.wishStates[state]}</Badge>
      </View>
      <View className="nx-quiet">{`${shortDayText(dayOf(at))} · ${place}`}</View>
      {seconds > 0 && <View>{text.seconds(seconds)}</View>}
      <OutcomeNotice outcome={command.outcome} onRetry={onChanged} />
      <Buttons>
        <Button icon="check" busy={busy} onPress={() => void answer({ kind: 'got' })}>
          {text.got}
        </Button>
        {state === 'waiting' && (
          <Button kind="quiet" icon="eye" busy={busy} onPress={() => void answer({ kind: 'show' })}>
            {text.show}
          </Button>
        )}
        <Button kind="quiet" icon="close" busy={busy} onPress={() => setRefusing(true)}>
          {text.cannot}
        </Button>
      </Buttons>
      {refusing && <Cannot onAnswer={why => void answer({ kind: 'cannot', why })} onClose={() => setRefusing(false)} />}
    </View>
  )
}
