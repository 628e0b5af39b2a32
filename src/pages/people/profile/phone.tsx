import { peopleText } from '@/copy/people'
import { Choice } from '@/ui/choice'
import { TextField } from '@/ui/field'
import { Group } from '@/ui/screen'
import type { PhoneWish } from './phone-wish'

const text = peopleText.profile
/** eleven digits, and room for blanks between them */
const typedMaxLength = 16

export interface PhoneProps {
  /** middle digits masked */
  stored: string | undefined
  wish: PhoneWish
  error: string | undefined
  onChange(wish: PhoneWish): void
}

export function Phone({ stored, wish, error, onChange }: PhoneProps) {
  return (
    <Group>
      {stored !== undefined && (
        <Choice
          label={text.phoneStored(stored)}
          options={[
            { value: 'keep', title: text.phoneKeep },
            { value: 'write', title: text.phoneWrite },
            { value: 'remove', title: text.phoneRemove },
          ]}
          chosen={wish.act}
          onChoose={act => onChange({ ...wish, act })}
        />
      )}
      {wish.act === 'write' && (
        <TextField
          label={text.phone}
          hint={text.phoneHint}
          error={error}
          value={wish.typed}
          onChange={typed => onChange({ ...wish, typed })}
          keyboard="number"
          maxLength={typedMaxLength}
        />
      )}
    </Group>
  )
}
