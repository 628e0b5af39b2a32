import { useNotify } from '@/cloud'
import type { MessageKind } from '@/contract/messages'
import { pointsText as text } from '@/copy/points'
import { Row, Rows } from '@/ui/rows'

const kinds: readonly MessageKind[] = ['pointsLapse', 'pointsStatement']

/** Asks whether somebody wishes to be told before points lapse and when a statement is there. */
export function Tell({ onSaid }: { onSaid(words: string): void }) {
  const { ask } = useNotify(kinds)
  const press = async () => onSaid((await ask()).length > 0 ? text.told : text.notTold)
  return (
    <Rows>
      <Row icon="megaphone" title={text.tell} act={text.tellAct} onPress={() => void press()} />
    </Rows>
  )
}
