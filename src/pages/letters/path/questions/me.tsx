import { View } from '@tarojs/components'
import { lettersText } from '@/copy/letters'
import { TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Rows } from '@/ui/rows'
import { SwitchRow } from '@/ui/switch'
import { PersonalNotice } from '../personal-notice'
import type { QuestionProps } from '../props'

const text = lettersText.me

/** Who writes; the telephone only when its owner turns it on, an identity number never. */
export function Me({ form, wrong, onChange }: QuestionProps) {
  const { me, kind, office } = form
  const change = (part: Partial<typeof me>) => onChange({ me: { ...me, ...part } })
  return (
    <>
      <Heading level={1}>{text.question}</Heading>
      <TextField
        label={text.name}
        hint={text.nameHint}
        value={me.name}
        maxLength={20}
        onChange={name => change({ name })}
      />
      <TextField
        label={text.place}
        hint={text.placeHint}
        value={me.place}
        maxLength={60}
        onChange={place => change({ place })}
      />
      <Rows>
        <SwitchRow
          icon="phone"
          title={text.phoneOn}
          note={text.phoneNote}
          on={me.phoneWanted}
          onToggle={() => change({ phoneWanted: !me.phoneWanted })}
        />
      </Rows>
      {me.phoneWanted && (
        <TextField
          label={text.phone}
          value={me.phone}
          maxLength={20}
          keyboard="number"
          error={wrong.phone}
          onChange={phone => change({ phone })}
        />
      )}
      {kind !== 'demand' && (
        <TextField
          label={text.office[kind]}
          hint={text.officeHint}
          value={office}
          maxLength={40}
          onChange={value => onChange({ office: value })}
        />
      )}
      <PersonalNotice texts={[me.name, me.place, office]} />
      <View className="nx-quiet">{text.noIdentity}</View>
    </>
  )
}
