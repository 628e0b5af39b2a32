import { certificatesText as text } from '@/copy/certificates'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'

/** The way to one's certificate and statement. */
export const PapersRow = () => (
  <Rows>
    <Row icon="papers" title={text.row} note={text.rowNote} onPress={() => open('myPapers')} />
  </Rows>
)
