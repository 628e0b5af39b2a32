import type { Who as Kinds } from '@/contract/gifts'
import { purses } from '@/contract/points/purses'
import { roundFormText as text } from '@/copy/gifts/rounds'
import { Chips } from '@/ui/chips'
import { Choice } from '@/ui/choice'
import { NumberField, wholeOf } from '@/ui/field'
import { Group } from '@/ui/screen'
import { type Typed, toggled } from './state'

type Kind = Kinds['kind']
const kinds = (Object.keys(text.kinds) as Kind[]).map(value => ({ value, ...text.kinds[value] }))
const purseOptions = (Object.keys(purses) as (keyof typeof purses)[]).map(value => ({ value, title: purses[value] }))
const starOptions = ['1', '2', '3', '4', '5'].map(value => ({ value, title: text.starsOf(Number(value)) }))

interface Props {
  typed: Typed
  /** the place whose round it is, and its parts */
  whole: { readonly node: string; readonly place: string }
  parts: readonly { readonly node: string; readonly place: string }[]
  onChange(change: Partial<Typed>): void
}

/** Who gets one: riders, residents, a list, or whoever has earned it. */
export function Who({ typed, whole, parts, onChange }: Props) {
  const { kind, whoPlaces, purse, least, stars } = typed
  const options = [
    { value: whole.node, title: text.allHere(whole.place) },
    ...parts.filter(({ node }) => node !== whole.node).map(({ node, place }) => ({ value: node, title: place })),
  ]
  return (
    <Group>
      <Choice label={text.who} options={kinds} chosen={kind} onChoose={value => onChange({ kind: value })} />
      {(kind === 'riders' || kind === 'homes') && (
        <Chips
          label={text.whoPlaces}
          options={options}
          chosen={whoPlaces}
          onChoose={node => onChange({ whoPlaces: toggled(whoPlaces, node, whole.node) })}
        />
      )}
      {kind === 'points' && (
        <>
          <Chips
            label={text.purse}
            options={purseOptions}
            chosen={purse}
            onChoose={value => onChange({ purse: value })}
          />
          <NumberField
            label={text.least}
            decimals={2}
            value={least}
            error={least !== '' && !wholeOf(least, 2) ? text.leastWrong : undefined}
            onChange={value => onChange({ least: value })}
          />
        </>
      )}
      {kind === 'stars' && (
        <Chips
          label={text.stars}
          options={starOptions}
          chosen={String(stars)}
          onChoose={value => onChange({ stars: Number(value) })}
        />
      )}
    </Group>
  )
}
