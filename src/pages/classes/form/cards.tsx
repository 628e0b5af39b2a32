import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CardLink, classDefaults } from '@/contract/classes'
import { classDeskText } from '@/copy/classes'
import { Button } from '@/ui/button'
import { Group } from '@/ui/screen'
import { CardPicker } from '../parts/card-picker'

const text = classDeskText.form

interface Props {
  cards: readonly CardLink[]
  onChange(cards: readonly CardLink[]): void
}

/** The cards that a class is about: chosen from the knowledge, never typed. */
export function Cards({ cards, onChange }: Props) {
  const [picking, setPicking] = useState(false)
  const add = (card: CardLink) => {
    setPicking(false)
    if (!cards.some(({ id }) => id === card.id)) onChange([...cards, card])
  }
  return (
    <Group>
      <View>{text.cards}</View>
      {cards.map(({ id, title }) => (
        <Button key={id} kind="quiet" icon="close" onPress={() => onChange(cards.filter(card => card.id !== id))}>
          {text.removeCard(title)}
        </Button>
      ))}
      {cards.length < classDefaults.cardsMost && (
        <Button icon="plus" onPress={() => setPicking(true)}>
          {text.addCard}
        </Button>
      )}
      {picking && <CardPicker onChoose={add} onClose={() => setPicking(false)} />}
    </Group>
  )
}
