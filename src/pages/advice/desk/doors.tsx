import { deskText } from '@/copy/advice'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'

const text = deskText.doors

/** What else belongs to an adviser's work. */
export function Doors({ node, place }: { node: string; place: string | undefined }) {
  const at = { node, ...(place !== undefined && { place }) }
  return (
    <Rows>
      <Row icon="letters" title={text.templates} onPress={() => open('adviceTemplates', at)} />
      <Row icon="clock" title={text.day} onPress={() => open('adviceDay', at)} />
      <Row icon="sums" title={text.figures} onPress={() => open('adviceFigures', at)} />
    </Rows>
  )
}
