import { doorText as text } from '@/copy/gifts/counter'
import { TextField } from '@/ui/field'

const longest = 30

/** Which household of a building: as people say it. */
export function DoorField({ value, onChange }: { value: string; onChange(door: string): void }) {
  return <TextField label={text.label} hint={text.hint} value={value} maxLength={longest} onChange={onChange} large />
}
