import { type NodeKind, parentOf } from '@/contract/organisation'
import type { Place } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { PlacePicker, type PlacePickerProps } from '../place-picker'

const text = peopleText.places

/** Found street by street: a whole district has too many for one list. */
const streetByStreet: readonly NodeKind[] = ['community', 'estate', 'station']

/** A building's name means something within its estate only; teams and partners may hang on the district itself. */
function whereToLook({ id, kind }: Place): Pick<PlacePickerProps, 'first' | 'below'> {
  if (kind === 'building') return { below: parentOf(id) }
  return streetByStreet.includes(kind) ? { first: 'street' } : {}
}

export interface SuccessorPickerProps {
  closing: Place
  /** one is chosen already, and may be taken back */
  chosen: boolean
  onChoose(successor: Place | undefined): void
  onClose(): void
}

/** Where the work of a place goes on: another of its kind, or nowhere. */
export function SuccessorPicker({ closing, chosen, onChoose, onClose }: SuccessorPickerProps) {
  return (
    <PlacePicker
      title={text.successor}
      kinds={[closing.kind]}
      {...whereToLook(closing)}
      except={closing.id}
      {...(chosen && { top: { name: text.noSuccessor, choose: () => onChoose(undefined) } })}
      onChoose={onChoose}
      onClose={onClose}
    />
  )
}
