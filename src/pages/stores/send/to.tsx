import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { Place } from '@/contract/stores'
import { sendText as text } from '@/copy/stores'
import { Choice } from '@/ui/choice'
import { TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { described } from '@/ui/press/described'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'
import { distances, nearestFirst, type Target, targetsCalled } from './targets'

interface Props {
  here: Place
  targets: readonly Place[]
  chosen: string | undefined
  onChoose(node: string): void
}

/** So many are in sight at once; more are looked for in a sheet. */
const fewest = 6

/** Where it goes: a handful to choose from at once, else a sheet with what is near first and a box for the name. */
export function To({ here, targets, chosen, onChoose }: Props) {
  const [looking, setLooking] = useState(false)
  const ordered = useMemo(() => nearestFirst(here, targets), [here, targets])
  if (targets.length <= fewest) {
    const options = ordered.map(({ node, place, within }) => ({ value: node, title: place, note: within }))
    return <Choice label={text.to} options={options} chosen={chosen} onChoose={onChoose} />
  }
  const to = ordered.find(({ node }) => node === chosen)
  const choose = (node: string) => {
    onChoose(node)
    setLooking(false)
  }
  return (
    <Group>
      <Heading level={3}>{text.to}</Heading>
      <Rows>
        <Row
          icon="place"
          title={to?.place ?? text.chooseTo}
          note={to ? to.within : text.chooseHint(targets.length)}
          act={to && text.changeTo}
          onPress={() => setLooking(true)}
        />
      </Rows>
      {looking && <Finder ordered={ordered} onChoose={choose} onClose={() => setLooking(false)} />}
    </Group>
  )
}

interface FinderProps {
  ordered: readonly Target[]
  onChoose(node: string): void
  onClose(): void
}

/** Rows of one sheet: who sees so many types a name. */
const shownMost = 40
const longestName = 20

function Finder({ ordered, onChoose, onClose }: FinderProps) {
  const [words, setWords] = useState('')
  const found = targetsCalled(ordered, words)
  const shown = found.slice(0, shownMost)
  const searching = words.trim() !== ''
  const rows = (targets: readonly Target[]) => (
    <Rows>
      {targets.map(({ node, place, within }) => (
        <Row key={node} icon="place" title={place} note={within} onPress={() => onChoose(node)} />
      ))}
    </Rows>
  )
  return (
    <Sheet title={text.to} onClose={onClose}>
      <TextField label={text.find} hint={text.findHint} value={words} maxLength={longestName} onChange={setWords} />
      <View className="nx-quiet" {...described({ role: 'status' })}>
        {searching ? text.found(found.length) : ''}
      </View>
      {searching
        ? found.length > 0 && rows(shown)
        : distances.map(distance => {
            const near = shown.filter(target => target.distance === distance)
            return near.length === 0 ? null : (
              <Group key={distance}>
                <Heading level={3}>{text.distances[distance]}</Heading>
                {rows(near)}
              </Group>
            )
          })}
      {found.length > shown.length && <View className="nx-quiet">{text.more(found.length - shown.length)}</View>}
    </Sheet>
  )
}
