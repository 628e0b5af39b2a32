import { boardText as text } from '@/copy/honours'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'

/** What else there is around the board. */
export function Doors({ node }: { node: string }) {
  return (
    <Rows>
      <Row icon="history" title={text.nominations} onPress={() => open('myNominations')} />
      <Row icon="person" title={text.aboutMe} note={text.aboutMeNote} onPress={() => open('aboutMe')} />
      <Row icon="scales" title={text.rate} note={text.rateNote} onPress={() => open('honourRate')} />
      <Row icon="eye" title={text.slides} note={text.slidesNote} onPress={() => open('honourSlides', { node })} />
    </Rows>
  )
}
