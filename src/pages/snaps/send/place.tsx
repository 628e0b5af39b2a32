import { useState } from 'react'
import { snapPlaceText, sendText as text } from '@/copy/snaps'
import { Row, Rows } from '@/ui/rows'
import { type Level, PlaceSheet } from '../parts/place-sheet'
import type { ChosenPlace, Typed } from './state'

const levels: readonly Level[] = [
  { kinds: ['street'] },
  { kinds: ['community'] },
  { kinds: ['station', 'estate'], itself: snapPlaceText.here, heading: snapPlaceText.more },
]

export type KnownPlace = ChosenPlace & { readonly from: keyof typeof text.placeFrom }

interface Props {
  place: KnownPlace | undefined
  onChange(more: Partial<Typed>): void
}

/** Known already for most; else two or three presses on a list. */
export function Place({ place, onChange }: Props) {
  const [choosing, setChoosing] = useState(false)
  return (
    <>
      <Rows>
        <Row
          icon="place"
          title={place?.title ?? text.placeNone}
          note={place && text.placeFrom[place.from]}
          {...(place && { act: text.change })}
          onPress={() => setChoosing(true)}
        />
      </Rows>
      {choosing && (
        <PlaceSheet
          title={snapPlaceText.street}
          back={snapPlaceText.back}
          levels={levels}
          onChoose={chosen => {
            setChoosing(false)
            onChange({ place: chosen })
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}
