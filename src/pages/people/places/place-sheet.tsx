import { useState } from 'react'
import { childKinds, nodeKinds } from '@/contract/organisation'
import type { Place } from '@/contract/people'
import { peopleText } from '@/copy/people'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { CloseForm } from './close-form'
import { RenameForm } from './rename-form'
import type { Spot } from './spot'
import { SuccessorPicker } from './successor-picker'

const text = peopleText.places

export interface PlaceSheetProps {
  place: Place
  onOpen(spot: Spot): void
  onClose(): void
  onChanged(): void
}

/** What may be done with one place. */
export function PlaceSheet({ place, onOpen, onClose, onChanged }: PlaceSheetProps) {
  const [act, setAct] = useState<'menu' | 'rename' | 'close'>('menu')
  const [picking, setPicking] = useState(false)
  const [successor, setSuccessor] = useState<Place>()
  const titleOf = {
    menu: `${place.name} · ${nodeKinds[place.kind]}`,
    rename: text.renameTitle(place.name),
    close: text.closeTitle(place.name),
  }
  const hasInside = childKinds[place.kind].length > 0
  const choose = (chosen: Place | undefined) => {
    setSuccessor(chosen)
    setPicking(false)
  }
  return (
    <>
      <Sheet title={titleOf[act]} behind={picking} onClose={onClose}>
        {act === 'menu' && (
          <Rows>
            {hasInside && <Row icon="tree" title={text.inside} onPress={() => onOpen(place)} />}
            <Row icon="edit" title={text.rename} onPress={() => setAct('rename')} />
            {place.open && <Row icon="close" title={text.close} onPress={() => setAct('close')} />}
          </Rows>
        )}
        {act === 'rename' && <RenameForm place={place} onDone={onChanged} />}
        {act === 'close' && (
          <CloseForm place={place} successor={successor} onPick={() => setPicking(true)} onDone={onChanged} />
        )}
      </Sheet>
      {picking && (
        <SuccessorPicker
          closing={place}
          chosen={successor !== undefined}
          onChoose={choose}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  )
}
