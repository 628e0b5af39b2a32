import { View } from '@tarojs/components'
import type { BookView } from '@/contract/books'
import { bookText as text } from '@/copy/books'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import '../parts/index.scss'

/** What the book is, and whether it is there. */
export function About({ book }: { book: BookView }) {
  const { title, author, category, isbn, note, place, copies, onShelf, waiting } = book
  const facts = [author, text.categories[category], text.copies(copies)].filter(fact => fact !== undefined)
  return (
    <Card>
      <View className="nx-loan__due">
        <Badge tone={onShelf > 0 ? 'success' : 'plain'}>{onShelf > 0 ? text.onShelf(onShelf) : text.allOut}</Badge>
        {waiting > 0 && <Badge tone="gold">{text.waiting(waiting)}</Badge>}
      </View>
      <Heading level={1}>{title}</Heading>
      <View>{facts.join(' · ')}</View>
      {note !== undefined && <View>{note}</View>}
      <View className="nx-quiet">{place}</View>
      {isbn !== undefined && <View className="nx-quiet">{`${text.isbn} ${isbn}`}</View>}
    </Card>
  )
}
