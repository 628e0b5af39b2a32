import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'

interface Props {
  label: string
  /** a press writes it down */
  usual: readonly string[]
  value: string
  onChange(reason: string): void
}

/** Why: one of the usual reasons by a press, or in one's own words. */
export function Reason({ label, usual, value, onChange }: Props) {
  return (
    <>
      <Chips options={usual.map(reason => ({ value: reason, title: reason }))} chosen={value} onChoose={onChange} />
      <TextField label={label} value={value} maxLength={60} onChange={onChange} />
    </>
  )
}
