import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { books, type LentRow } from '@/contract/books'
import { bookDeskText as text } from '@/copy/books'
import { dayOf, shortDayText } from '@/copy/dates'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { named } from '../parts/named'
import '../parts/index.scss'

const readerOf = ({ left, reader }: LentRow): string => {
  if (left) return text.left
  return reader === undefined ? text.hidden : text.reader(reader)
}

interface Props {
  row: LentRow
  /** several stations in one list */
  several: boolean
  onDone(words: string): void
}

/** A copy that is out: with whom, until when, and taking it back. */
export function Lent({ row, several, onDone }: Props) {
  const command = useCommand(books.takeBack)
  const { loan, book, title, place, since, due, late } = row
  const take = async () => {
    const { kind } = await command.send({ id: book, loan })
    if (kind === 'done') onDone(text.taken)
  }
  return (
    <View className="nx-book-item">
      <View className="nx-book-item__head">
        <View className="nx-book-item__title">{named({ title })}</View>
        {late && <Badge tone="danger">{text.late}</Badge>}
      </View>
      <View>{readerOf(row)}</View>
      <View className="nx-quiet">
        {[text.since(shortDayText(dayOf(since))), text.due(shortDayText(due)), ...(several ? [place] : [])].join(' · ')}
      </View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void take()} />
      <Button kind="quiet" icon="return" busy={command.busy && text.taking} onPress={() => void take()}>
        {text.takeBack}
      </Button>
    </View>
  )
}
