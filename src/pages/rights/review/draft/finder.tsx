import { View } from '@tarojs/components'
import { useState } from 'react'
import { editorText as text } from '@/copy/rights-review'
import { TextField } from '@/ui/field'
import { Row, Rows } from '@/ui/rows'

export interface Findable {
  readonly id: string
  readonly title: string
  readonly note?: string | undefined
  /** further words by which it is found */
  readonly also?: string
}

/** More would only be scrolled past. */
const mostShown = 30
const findMaxLength = 20

/** One out of many, found by a few letters of it. */
export function Finder({
  label,
  all,
  onChoose,
}: {
  label: string
  all: readonly Findable[]
  onChoose(id: string): void
}) {
  const [wanted, setWanted] = useState('')
  const words = wanted.trim()
  const found = all.filter(({ title, note = '', also = '' }) => `${title} ${note} ${also}`.includes(words))
  return (
    <>
      <TextField
        label={label}
        placeholder={text.find}
        value={wanted}
        maxLength={findMaxLength}
        onChange={value => setWanted(value)}
      />
      {found.length === 0 && <View className="nx-quiet">{text.notFound}</View>}
      {found.length > 0 && (
        <Rows>
          {found.slice(0, mostShown).map(({ id, title, note }) => (
            <Row key={id} title={title} note={note} onPress={() => onChoose(id)} />
          ))}
        </Rows>
      )}
      {found.length > mostShown && <View className="nx-quiet">{text.tooMany}</View>}
    </>
  )
}
