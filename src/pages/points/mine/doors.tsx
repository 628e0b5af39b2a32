import type { Purse } from '@/contract/points/purses'
import { pointsText as text } from '@/copy/points'
import { knownRoute, open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { useOwnPlace } from '../parts/own-place'

interface Props {
  purse: Purse
  giving: boolean
  onHow(): void
}

/** What else there is about one's points. */
export function Doors({ purse, giving, onHow }: Props) {
  const node = useOwnPlace()
  const stars = knownRoute('stars')
  return (
    <Rows>
      <Row icon="question" title={text.how} onPress={onHow} />
      <Row
        icon="papers"
        title={text.statement}
        note={text.statementNote}
        onPress={() => open('pointsStatement', { purse })}
      />
      {node !== undefined && (
        <Row
          icon="people"
          title={text.board}
          note={text.boardNote}
          onPress={() => open('pointsBoard', { node, purse })}
        />
      )}
      {purse === 'rider' && stars && (
        <Row icon="star" title={text.stars} note={text.starsNote} onPress={() => open(stars)} />
      )}
      {giving && (
        <Row icon="letter" title={text.give} note={text.giveNote} onPress={() => open('givePoints', { purse })} />
      )}
    </Rows>
  )
}
