import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'

interface Props {
  label: string
  usual: readonly string[]
  value: string
  onChange(value: string): void
}

/** Why: one of the usual words by a tap, or what somebody types. */
export function Reason({ label, usual, value, onChange }: Props) {
  return (
    <>
      <TextField label={label} value={value} maxLength={60} onChange={onChange} />
      <Chips options={usual.map(word => ({ value: word, title: word }))} chosen={value} onChoose={onChange} />
    </>
  )
}
