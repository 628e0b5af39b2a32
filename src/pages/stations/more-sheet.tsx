import { type Facility, facilities } from '@/contract/stations/kinds'
import { stationListText as text } from '@/copy/stations/list'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Sheet } from '@/ui/sheet'
import type { Wanted } from './filter'

const things = (Object.keys(facilities) as Facility[]).map(value => ({ value, title: facilities[value] }))
const anywhere = ''

interface Named {
  readonly node: string
  readonly name: string
}

interface Props {
  wanted: Wanted
  /** streets and communities */
  places: readonly Named[]
  count: number
  onChange(wanted: Wanted): void
  onClose(): void
}

const depth = (node: string) => node.split('.').length
const chips = (places: readonly Named[]) => [
  { value: anywhere, title: text.anywhere },
  ...places.map(({ node, name }) => ({ value: node, title: name })),
]

/** Where it should be and what it should have; the list behind changes with every tap. */
export function MoreSheet({ wanted, places, count, onChange, onClose }: Props) {
  const streets = places.filter(({ node }) => depth(node) === 2)
  const street = streets.find(({ node }) => wanted.below === node || wanted.below?.startsWith(`${node}.`))?.node
  const communities = street === undefined ? [] : places.filter(({ node }) => node.startsWith(`${street}.`))
  const choose = (below: string | undefined) => onChange({ ...wanted, below })
  const toggle = (thing: Facility) => {
    const others = wanted.has.filter(one => one !== thing)
    onChange({ ...wanted, has: others.length === wanted.has.length ? [...others, thing] : others })
  }
  return (
    <Sheet title={text.more} onClose={onClose}>
      {streets.length > 1 && (
        <Chips
          label={text.street}
          options={chips(streets)}
          chosen={street ?? anywhere}
          onChoose={node => choose(node === anywhere ? undefined : node)}
        />
      )}
      {communities.length > 1 && (
        <Chips
          label={text.community}
          options={chips(communities)}
          chosen={communities.find(({ node }) => node === wanted.below)?.node ?? anywhere}
          onChoose={node => choose(node === anywhere ? street : node)}
        />
      )}
      <Chips label={text.has} options={things} chosen={wanted.has} onChoose={toggle} />
      <Button kind="primary" icon="check" onPress={onClose}>
        {text.show(count)}
      </Button>
      <Button kind="quiet" onPress={() => onChange({ ...wanted, has: [], below: undefined })}>
        {text.clear}
      </Button>
    </Sheet>
  )
}
