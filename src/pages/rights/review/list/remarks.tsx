import { useState } from 'react'
import type { Review } from '@/contract/rights'
import { dayOf, dayText } from '@/copy/dates'
import { reviewText as text } from '@/copy/rights-review'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'

type Remark = Review['remarks'][number]

/** As many as are read at one go; the rest comes with a press. */
const shownAtFirst = 5

const noteOf = ({ question, verdict, at }: Remark) =>
  [question && text.asked(question), `${text.verdicts[verdict]} · ${dayText(dayOf(at))}`].filter(Boolean).join('\n')

/** What readers wrote, newest first; a question stands there only where its reader wanted it to. */
export function Remarks({ remarks }: Pick<Review, 'remarks'>) {
  const [all, setAll] = useState(false)
  const shown = all ? remarks : remarks.slice(0, shownAtFirst)
  if (remarks.length === 0) return null
  return (
    <Group>
      <Heading level={3}>{text.remarks}</Heading>
      <Rows>
        {shown.map((remark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nobody is named, so two may say the same on one day
          <Row key={index} title={remark.note ?? text.wordless} note={noteOf(remark)} />
        ))}
      </Rows>
      {shown.length < remarks.length && (
        <Button kind="quiet" icon="down" onPress={() => setAll(true)}>
          {text.moreRemarks(remarks.length - shown.length)}
        </Button>
      )}
    </Group>
  )
}
