import { dayOf, dayText } from '@/copy/dates'
import { editorText as text } from '@/copy/rights-review'
import { Button } from '@/ui/button'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { linesOf } from './form'
import type { Kept } from './kept'

interface RestoredProps {
  /** of a card that was handed in before */
  own: boolean
  onStartAfresh(): void
}

/** What stands in the form was left there the last time. */
export function Restored({ own, onStartAfresh }: RestoredProps) {
  return (
    <Notice icon="save" title={own ? text.restoredOwn : text.restored}>
      <Button kind="quiet" icon="again" onPress={onStartAfresh}>
        {own ? text.dropRestoredOwn : text.dropRestored}
      </Button>
    </Notice>
  )
}

/** Other cards that were begun on this phone and never handed in. */
export function Others({ others, onResume }: { others: readonly Kept[]; onResume(other: Kept): void }) {
  if (others.length === 0) return null
  const nameOf = ({ form }: Kept) => form.title.trim() || linesOf(form.questions)[0] || text.untitled
  return (
    <Group>
      <Heading level={3}>{text.others}</Heading>
      <Rows>
        {others.map(other => (
          <Row
            key={other.slot}
            icon="edit"
            title={nameOf(other)}
            note={dayText(dayOf(other.at))}
            act={text.resume}
            onPress={() => onResume(other)}
          />
        ))}
      </Rows>
    </Group>
  )
}
