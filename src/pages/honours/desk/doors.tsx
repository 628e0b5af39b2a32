import { honourDeskText as text } from '@/copy/honours/desk'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'

interface Props {
  node: string
  place: string | undefined
}

/** What else those who look after the board do. */
export function Doors({ node, place }: Props) {
  const here = { node, ...(place !== undefined && { place }) }
  return (
    <Rows>
      <Row icon="star" title={text.months} note={text.monthsNote} onPress={() => open('honourMonths', here)} />
      <Row icon="scales" title={text.council} note={text.councilNote} onPress={() => open('honourCouncil', here)} />
      <Row icon="heart" title={text.board} onPress={() => open('honours', { node })} />
      <Row icon="eye" title={text.slides} onPress={() => open('honourSlides', { node })} />
    </Rows>
  )
}
