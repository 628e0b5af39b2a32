import { View } from '@tarojs/components'
import { type Pack, perKinds } from '@/contract/gifts'
import { packText } from '@/copy/gifts'
import { roundFormText as text } from '@/copy/gifts/rounds'
import { Choice } from '@/ui/choice'
import { EmptyState } from '@/ui/empty'
import { DayField, TextArea, TextField } from '@/ui/field'
import { type Heard, OutcomeNotice } from '@/ui/refusal/outcome'
import { Rows } from '@/ui/rows'
import { SwitchRow } from '@/ui/switch'
import '../parts/index.scss'
import { Places } from './places'
import { lacksOf, type Typed } from './state'
import { Who } from './who'

/** What may be chosen. */
export interface Offer {
  readonly node: string
  readonly place: string
  readonly packs: readonly Pack[]
  readonly counters: readonly { readonly node: string; readonly place: string }[]
}

interface Props {
  offer: Offer
  typed: Typed
  outcome: Heard | undefined
  onChange(change: Partial<Typed>): void
  onRetry(): void
}

const perOptions = (Object.keys(perKinds) as (keyof typeof perKinds)[]).map(value => ({
  value,
  title: perKinds[value],
}))

/** Everything that makes a round, from what to where. */
export function Fields({ offer, typed, outcome, onChange, onRetry }: Props) {
  const { packs, counters, node, place } = offer
  const { name, kit, from, to, per, kind, guests, words } = typed
  const lacks = lacksOf(typed)
  if (packs.length === 0 && kit === undefined) return <EmptyState title={text.noKits} text={text.noKitsText} />
  return (
    <>
      <TextField
        label={text.name}
        hint={text.nameHint}
        value={name}
        maxLength={20}
        onChange={value => onChange({ name: value })}
      />
      <Choice
        label={text.kit}
        options={packs.map(pack => ({
          value: pack.kit,
          title: text.kitTitle(pack.name, pack.version),
          note: text.kitNote(pack.value, packText.lines(pack.lines)),
        }))}
        chosen={kit}
        onChoose={value => onChange({ kit: value })}
      />
      <DayField label={text.from} value={from} onChange={value => onChange({ from: value })} />
      <DayField
        label={text.to}
        value={to}
        error={to !== '' && to < from ? text.daysWrong : undefined}
        onChange={value => onChange({ to: value })}
      />
      <Choice label={text.per} beside options={perOptions} chosen={per} onChoose={value => onChange({ per: value })} />
      <Who typed={typed} whole={{ node, place }} parts={counters} onChange={onChange} />
      {kind === 'list' && <View className="nx-quiet">{text.thenList}</View>}
      <Rows>
        <SwitchRow
          icon="edit"
          title={text.guests}
          note={text.guestsNote}
          word={guests ? text.on : text.off}
          on={guests}
          onToggle={() => onChange({ guests: !guests })}
        />
      </Rows>
      <Places
        typed={typed}
        counters={counters}
        value={packs.find(pack => pack.kit === kit)?.value ?? 0}
        onChange={places => onChange({ places })}
      />
      <TextArea
        label={text.words}
        hint={text.wordsHint}
        value={words}
        maxLength={200}
        onChange={value => onChange({ words: value })}
      />
      <OutcomeNotice outcome={outcome} onRetry={onRetry} />
      {lacks.length > 0 && <View className="nx-quiet">{text.lacking(lacks.map(lack => text.lacks[lack]))}</View>}
    </>
  )
}
