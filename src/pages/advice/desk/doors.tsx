import { deskText } from '@/copy/advice'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'

const text = deskText.doors

/** What else belongs to an adviser's work. */
export function Doors({ node, place }: { node: string; place: string }) {
  return (
    <Rows>
      <Row icon="letters" title={text.templates} onPress={() => open('adviceTemplates', { node, place })} />
      <Row icon="clock" title={text.day} onPress={() => open('adviceDay', { node, place })} />
      <Row icon="sums" title={text.figures} onPress={() => open('adviceFigures', { node, place })} />
    </Rows>
  )
}
