import { useState } from 'react'
import type { DeskSupply } from '@/contract/supplies'
import { supplyDeskText as text } from '@/copy/supplies'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { open } from '@/ui/navigation'
import { Sheet } from '@/ui/sheet'
import { Remove } from './remove'
import { Undo } from './undo'
import { type Act, WriteDown } from './write-down'

const acts = (Object.keys(text.acts) as Act[]).map(value => ({ value, title: text.acts[value] }))

interface Props {
  thing: DeskSupply
  onDone(words: string): void
  onClose(): void
}

/** One thing in hand: what comes in, what is there, what goes, and what was written wrongly. */
export function ActSheet({ thing, onDone, onClose }: Props) {
  const [act, setAct] = useState<Act>('received')
  const { id, node, name, unit, quantity, undoable } = thing
  return (
    <Sheet title={name} onClose={onClose}>
      <Chips options={acts} chosen={act} onChoose={setAct} />
      <WriteDown key={act} act={act} thing={thing} onDone={left => onDone(text.done(left, unit))} />
      {undoable.length > 0 && <Undo thing={thing} onDone={left => onDone(text.done(left, unit))} />}
      <Button kind="quiet" icon="edit" onPress={() => open('supplyForm', { node, id })}>
        {text.edit}
      </Button>
      {quantity === 0 && <Remove id={id} onDone={() => onDone(text.remove.act)} />}
    </Sheet>
  )
}
