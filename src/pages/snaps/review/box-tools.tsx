import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Box } from '@/contract/snaps'
import { reviewText as text } from '@/copy/snaps/review'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Press } from '@/ui/press'
import { isFull, middleBox, type Nudge, nudged, replaced, without } from '../parts/boxes'

const ways = Object.keys(text.nudge) as Nudge[]

interface Props {
  boxes: readonly Box[]
  /** what the machine proposed, or what was decided before */
  proposed: readonly Box[]
  chosen: number | undefined
  onChoose(at: number | undefined): void
  onChange(boxes: readonly Box[]): void
}

/** Everything that a finger can do with boxes, by buttons: for a keyboard, and for a hand that is not steady. */
export function BoxTools({ boxes, proposed, chosen, onChoose, onChange }: Props) {
  const [gone, setGone] = useState<Box>()
  const box = chosen === undefined ? undefined : boxes[chosen]
  const full = isFull(boxes)
  const add = () => {
    onChoose(boxes.length)
    onChange([...boxes, middleBox])
  }
  const remove = (at: number) => {
    setGone(boxes[at])
    onChoose(undefined)
    onChange(without(boxes, at))
  }
  const all = (next: readonly Box[]) => {
    onChoose(undefined)
    onChange(next)
  }
  return (
    <View className="nx-boxtools">
      <View className="nx-quiet">{full ? text.full : text.editHint}</View>
      <View className="nx-boxtools__row">
        {!full && (
          <Button icon="plus" onPress={add}>
            {text.add}
          </Button>
        )}
        {proposed.length > 0 && (
          <Button kind="quiet" icon="return" onPress={() => all(proposed)}>
            {text.restore}
          </Button>
        )}
        {gone && !full && (
          <Button
            kind="quiet"
            icon="again"
            onPress={() => {
              onChange([...boxes, gone])
              setGone(undefined)
            }}
          >
            {text.putBack}
          </Button>
        )}
        {boxes.length > 1 && (
          <Button kind="quiet" icon="bin" onPress={() => all([])}>
            {text.clear}
          </Button>
        )}
      </View>
      {boxes.length > 0 && (
        <Chips
          label={text.boxList}
          options={boxes.map(({ kind }, at) => ({ value: String(at), title: text.box(at + 1, kind) }))}
          chosen={chosen === undefined ? undefined : String(chosen)}
          onChoose={value => onChoose(Number(value) === chosen ? undefined : Number(value))}
        />
      )}
      {box && chosen !== undefined && (
        <View className="nx-boxtools__row">
          {ways.map(way => (
            <Press
              key={way}
              className="nx-boxtools__nudge"
              onPress={() => onChange(replaced(boxes, chosen, nudged(box, way)))}
            >
              {text.nudge[way]}
            </Press>
          ))}
          <Press className="nx-boxtools__nudge nx-boxtools__nudge--bin" onPress={() => remove(chosen)}>
            {text.removeBox}
          </Press>
        </View>
      )}
    </View>
  )
}
