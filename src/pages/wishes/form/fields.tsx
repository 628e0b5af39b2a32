import { type Category, categories, type Meeting, meetings, wishDefaults } from '@/contract/wishes'
import { wishText } from '@/copy/wishes'
import { Chips } from '@/ui/chips'
import { TextArea, TextField } from '@/ui/field'
import { Rows } from '@/ui/rows'
import { SwitchRow } from '@/ui/switch'
import type { Typed } from './state'

const text = wishText.form
const optionsOf = <V extends string>(names: Readonly<Record<V, string>>) =>
  (Object.keys(names) as V[]).map(value => ({ value, title: names[value] }))
const kinds = optionsOf<Category>(categories)
const places = optionsOf<Meeting>(meetings)
const crowds = ['1', '2', '3', '4', '5', '6', '8', '10', '15', '20'].map(value => ({
  value,
  title: text.wantedOf(Number(value)),
}))

interface Props {
  typed: Typed
  onChange(more: Partial<Typed>): void
}

/** All that a wish needs: the words first, everything else is chosen. */
export function Fields({ typed, onChange }: Props) {
  const { named, sharePhone } = typed
  return (
    <>
      <TextArea
        label={text.words}
        placeholder={text.wordsPlaceholder}
        hint={text.wordsHint}
        value={typed.words}
        maxLength={wishDefaults.wordsMost}
        onChange={words => onChange({ words })}
      />
      <Chips
        label={text.category}
        options={kinds}
        chosen={typed.category}
        onChoose={category => onChange({ category })}
      />
      <Chips label={text.where} options={places} chosen={typed.where} onChoose={where => onChange({ where })} />
      <Chips label={text.wanted} options={crowds} chosen={typed.wanted} onChoose={wanted => onChange({ wanted })} />
      <TextField
        label={text.reward}
        hint={text.rewardHint}
        value={typed.reward}
        maxLength={wishDefaults.rewardMost}
        onChange={reward => onChange({ reward })}
      />
      <Rows>
        <SwitchRow
          icon="person"
          title={text.named}
          note={text.namedNote}
          word={named ? text.on : text.off}
          on={named}
          onToggle={() => onChange({ named: !named })}
        />
        <SwitchRow
          icon="phone"
          title={text.phone}
          note={text.phoneNote}
          word={sharePhone ? text.on : text.off}
          on={sharePhone}
          onToggle={() => onChange({ sharePhone: !sharePhone })}
        />
      </Rows>
    </>
  )
}
