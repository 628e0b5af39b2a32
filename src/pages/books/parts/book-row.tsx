import type { BookRow as Row_ } from '@/contract/books'
import { bookText as text } from '@/copy/books'
import { Badge } from '@/ui/badge'
import { Row } from '@/ui/rows'

interface Props {
  row: Row_
  onPress(): void
}

/** A title in a list: what, by whom, and whether one may take it now. */
export function BookRow({ row: { title, author, category, onShelf }, onPress }: Props) {
  const about = [author, text.categories[category]].filter(word => word !== undefined)
  return (
    <Row
      title={title}
      note={about.join(' · ')}
      end={<Badge tone={onShelf > 0 ? 'success' : 'plain'}>{onShelf > 0 ? text.onShelf(onShelf) : text.allOut}</Badge>}
      onPress={onPress}
    />
  )
}
