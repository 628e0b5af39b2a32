import type { StationView } from '@/contract/stations'
import { stationText as text } from '@/copy/stations'
import type { IconName } from '@/ui/icon'
import { knownRoute, open, type Route } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'

interface Panel {
  readonly route: string
  readonly icon: IconName
  readonly title: string
  readonly note: string
}

/** 歇脚屋 stands open on the page. A panel whose pages are not there yet is not shown. */
const panels: readonly Panel[] = [
  { route: 'pointsBoard', icon: 'people', title: text.board, note: text.boardNote },
  { route: 'supplies', icon: 'cup', title: text.supplies, note: text.suppliesNote },
  { route: 'books', icon: 'papers', title: text.books, note: text.booksNote },
  { route: 'wishes', icon: 'star', title: text.wishes, note: text.wishesNote },
]

/** What else a station offers, each behind a door of its own. Whoever came in by the code on the wall takes it along. */
export function Panels({ station: { node, name }, code }: { station: StationView; code: string | undefined }) {
  const there = panels.flatMap(panel => {
    const route: Route | undefined = knownRoute(panel.route)
    return route ? [{ ...panel, route }] : []
  })
  if (there.length === 0) return null
  return (
    <Rows>
      {there.map(({ route, icon, title, note }) => (
        <Row
          key={route}
          icon={icon}
          title={title}
          note={note}
          onPress={() => open(route, { node, place: name, ...(code !== undefined && { code }) })}
        />
      ))}
    </Rows>
  )
}
