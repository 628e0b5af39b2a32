import { useState } from 'react'
import { useQuery } from '@/cloud'
import { gifts } from '@/contract/gifts'
import { stores } from '@/contract/stores'
import { giftRecordsText } from '@/copy/gifts/records'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'
import { Sheet } from '@/ui/sheet'
import { ChoosePlace } from './choose-place'
import type { Named, Wanted } from './wanted'

const text = giftRecordsText.find
const longestName = 30
const any = 'any'

interface ChooseProps {
  label: string
  options: readonly Named[]
  chosen: Named | undefined
  onChoose(one: Named | undefined): void
}

/** One of them, or whichever. */
function Choose({ label, options, chosen, onChoose }: ChooseProps) {
  if (options.length === 0) return null
  return (
    <Chips
      label={label}
      options={[{ value: any, title: text.any }, ...options.map(({ id, title }) => ({ value: id, title }))]}
      chosen={chosen?.id ?? any}
      onChoose={id => onChoose(options.find(one => one.id === id))}
    />
  )
}

interface PartProps {
  wanted: Wanted
  onChange(wanted: Wanted): void
}

/** For those who plan rounds: which one, and where below. */
function RoundAndPlace({ whole, wanted, onChange }: PartProps & { whole: string }) {
  const { data } = useQuery(gifts.rounds, { node: whole })
  const { round: chosen, ...others } = wanted
  const rounds = (data?.items ?? []).map(({ id, name: title }) => ({ id, title }))
  return (
    <>
      <Choose
        label={text.round}
        options={rounds}
        chosen={chosen}
        onChoose={round => onChange({ ...others, ...(round && { round }) })}
      />
      <ChoosePlace
        whole={whole}
        places={data?.counters ?? []}
        chosen={wanted.node}
        onChoose={(node, place) => {
          const { place: _before, ...rest } = wanted
          onChange({ ...rest, node, ...(place !== undefined && { place }) })
        }}
      />
    </>
  )
}

/** Any thing that is kept here, or above and used here. */
function Item({ wanted, onChange }: PartProps) {
  const { data } = useQuery(stores.catalogue, { node: wanted.node })
  // a batch is of one thing, so another thing lets go of it
  const { item: chosen, lot: _lot, ...others } = wanted
  const items = (data?.items ?? []).map(({ id, name: title }) => ({ id, title }))
  return (
    <Choose
      label={text.item}
      options={items}
      chosen={chosen}
      onChoose={item => onChange({ ...others, ...(item && { item }) })}
    />
  )
}

interface Props {
  /** the place that the page was opened with */
  whole: string
  wanted: Wanted
  plans: boolean
  onFind(wanted: Wanted): void
  onClose(): void
}

/** By a name, by what was in the pack, and for planners by round and place. */
export function FindSheet({ whole, wanted, plans, onFind, onClose }: Props) {
  const [next, setNext] = useState(wanted)
  const [words, setWords] = useState(wanted.name ?? '')
  const find = () => {
    const { name: _before, ...others } = next
    const name = words.trim()
    onFind({ ...others, ...(name !== '' && { name }) })
  }
  return (
    <Sheet title={text.title} onClose={onClose}>
      <TextField label={text.name} hint={text.nameHint} value={words} maxLength={longestName} onChange={setWords} />
      {plans && <RoundAndPlace whole={whole} wanted={next} onChange={setNext} />}
      <Item wanted={next} onChange={setNext} />
      <Button kind="primary" icon="search" onPress={find}>
        {text.send}
      </Button>
      <Button kind="quiet" onPress={() => onFind({ node: whole })}>
        {text.all}
      </Button>
    </Sheet>
  )
}
