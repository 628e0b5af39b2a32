import { useState } from 'react'
import { giftRecordsText } from '@/copy/gifts/records'
import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'

const text = giftRecordsText.find
/** so many are in sight at once; more are found by two letters of their name */
const mostShown = 8

interface Props {
  /** the place that the page was opened with: all of it */
  whole: string
  places: readonly { readonly node: string; readonly place: string }[]
  chosen: string
  onChoose(node: string, place: string | undefined): void
}

/** One of the places below, or all of them. */
export function ChoosePlace({ whole, places, chosen, onChoose }: Props) {
  const [words, setWords] = useState('')
  const typed = words.trim()
  const below = places.filter(({ node }) => node !== whole)
  const found = below
    .filter(({ node, place }) => node === chosen || (typed === '' ? true : place.includes(typed)))
    .sort((one, other) => Number(other.node === chosen) - Number(one.node === chosen))
    .slice(0, mostShown)
  if (below.length === 0) return null
  return (
    <>
      {below.length > mostShown && (
        <TextField label={text.place} hint={text.placeHint} value={words} maxLength={20} onChange={setWords} />
      )}
      <Chips
        {...(below.length <= mostShown && { label: text.place })}
        options={[
          { value: whole, title: text.any },
          ...found.map(({ node, place }) => ({ value: node, title: place })),
        ]}
        chosen={chosen}
        onChoose={node => onChoose(node, below.find(one => one.node === node)?.place)}
      />
    </>
  )
}
