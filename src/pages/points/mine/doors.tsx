import type { Purse } from '@/contract/points/purses'
import { pointsText as text } from '@/copy/points'
import { titles } from '@/copy/titles'
import { open } from '@/ui/navigation'
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
      <Row icon="clock" title={titles.myHours} note={text.hoursNote} onPress={() => open('myHours')} />
      <Row icon="cart" title={titles.market} note={text.marketNote} onPress={() => open('market')} />
      {purse === 'rider' && <Row icon="star" title={text.stars} note={text.starsNote} onPress={() => open('stars')} />}
      {giving && (
        <Row icon="letter" title={text.give} note={text.giveNote} onPress={() => open('givePoints', { purse })} />
      )}
    </Rows>
  )
}
