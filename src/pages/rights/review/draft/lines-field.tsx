import { TextArea } from '@/ui/field'
import { linesOf } from './form'

export interface LinesFieldProps {
  label: string
  /** what to say about the number of items that stand there */
  hint(count: number): string
  /** most characters of all lines together */
  most: number
  value: string
  error: string | undefined
  onChange(value: string): void
}

/** A list, typed one item a line. */
export function LinesField({ label, hint, most, value, error, onChange }: LinesFieldProps) {
  return (
    <TextArea
      label={label}
      hint={hint(linesOf(value).length)}
      value={value}
      error={error}
      maxLength={most}
      onChange={onChange}
    />
  )
}
