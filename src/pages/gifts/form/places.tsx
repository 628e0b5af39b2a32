import { View } from '@tarojs/components'
import { quotaText } from '@/copy/gifts/quotas'
import { roundFormText as text } from '@/copy/gifts/rounds'
import { Chips } from '@/ui/chips'
import { NumberField } from '@/ui/field'
import { Group } from '@/ui/screen'
import { quotaOf, sumOf, type Typed } from './state'

interface Props {
  typed: Typed
  counters: readonly { readonly node: string; readonly place: string }[]
  /** fen of one pack */
  value: number
  onChange(places: Typed['places']): void
}

/** Where it is handed out, and how many at each place. */
export function Places({ typed, counters, value, onChange }: Props) {
  const { places } = typed
  const toggle = (node: string) =>
    onChange(
      places.some(place => place.node === node)
        ? places.filter(place => place.node !== node)
        : [...places, { node, quota: '' }],
    )
  const nameOf = (node: string) => counters.find(counter => counter.node === node)?.place ?? node
  const sum = sumOf(typed)
  return (
    <Group>
      <Chips
        label={text.places}
        options={counters.map(({ node, place }) => ({ value: node, title: place }))}
        chosen={places.map(({ node }) => node)}
        onChoose={toggle}
      />
      {places.length === 0 && <View className="nx-quiet">{text.placesNote}</View>}
      {places.map(({ node, quota }) => (
        <NumberField
          key={node}
          label={text.quota(nameOf(node))}
          unit={text.quotaUnit}
          value={quota}
          error={quota !== '' && quotaOf(quota) === undefined ? quotaText.wrong : undefined}
          onChange={next => onChange(places.map(place => (place.node === node ? { node, quota: next } : place)))}
        />
      ))}
      {sum > 0 && <View className="nx-gift-lead">{text.sum(sum, sum * value)}</View>}
    </Group>
  )
}
