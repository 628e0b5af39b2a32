import { snapDefaults } from '@/contract/snaps'
import { sendText as text } from '@/copy/snaps'
import { TextArea, TextField } from '@/ui/field'
import { Rows } from '@/ui/rows'
import { Section } from '@/ui/section'
import { SwitchRow } from '@/ui/switch'
import { Spot } from './spot'
import type { Typed } from './state'

interface Props {
  typed: Typed
  onChange(more: Partial<Typed>): void
}

const isFilled = ({ words, where, whom, spot, anonymous }: Typed): boolean =>
  [words, where, whom].some(one => one !== '') || spot !== undefined || anonymous

/** Everything that may be left out, under one row: most send without any of it. Open for whoever mends what they had filled in. */
export function More({ typed, onChange }: Props) {
  const { kind, words, where, whom, anonymous, spot } = typed
  return (
    <Section title={text.optional} icon="edit" note={text.optionalNote} open={isFilled(typed)}>
      <TextArea
        label={text.words}
        placeholder={text.wordsPlaceholder}
        value={words}
        maxLength={snapDefaults.wordsMost}
        onChange={value => onChange({ words: value })}
      />
      <TextField
        label={text.where}
        placeholder={text.wherePlaceholder}
        value={where}
        maxLength={snapDefaults.whereMost}
        onChange={value => onChange({ where: value })}
      />
      <Spot spot={spot} onChange={onChange} />
      {kind === 'praise' && (
        <>
          <TextField
            label={text.whom}
            placeholder={text.whomPlaceholder}
            hint={text.whomHint}
            value={whom}
            maxLength={20}
            onChange={value => onChange({ whom: value })}
          />
          <Rows>
            <SwitchRow
              icon="lock"
              title={text.anonymous}
              note={text.anonymousNote}
              word={anonymous ? text.on : text.off}
              on={anonymous}
              onToggle={() => onChange({ anonymous: !anonymous })}
            />
          </Rows>
        </>
      )}
    </Section>
  )
}
