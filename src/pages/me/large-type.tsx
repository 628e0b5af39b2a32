import { meText as text } from '@/copy/me'
import { useSession } from '@/session'
import { Rows } from '@/ui/rows'
import { SwitchRow } from '@/ui/switch'

/** The care switch 关怀: everything a step larger, at once. */
export function LargeType() {
  const { largeType, setLargeType } = useSession()
  const on = largeType === 'large'
  return (
    <Rows>
      <SwitchRow
        icon="letters"
        title={text.large}
        note={text.largeNote}
        word={on ? text.on : text.off}
        on={on}
        onToggle={() => setLargeType(on ? 'system' : 'large')}
      />
    </Rows>
  )
}
