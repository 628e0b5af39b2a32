import { useState } from 'react'
import type { DeskGood } from '@/contract/market'
import { shopText as text } from '@/copy/market/desk'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { open } from '@/ui/navigation'
import { Sheet } from '@/ui/sheet'
import { Confirm } from './confirm-count'
import { Count } from './count'
import { Undo } from './undo'
import { WriteDown, type Written } from './write-down'

type Act = Written | 'counted'
const acts = (Object.keys(text.acts) as Act[]).map(value => ({ value, title: text.acts[value] }))

interface Props {
  good: DeskGood
  onDone(words: string): void
  onClose(): void
}

/** One thing in hand. Of a service only its times can be changed: there is nothing to count. */
export function ActSheet({ good, onDone, onClose }: Props) {
  const [act, setAct] = useState<Act>('purchased')
  const { id, shop, name, unit, kind, undoable, counting } = good
  const left = (count: number) => onDone(text.done(count, unit))
  return (
    <Sheet title={name} onClose={onClose}>
      {counting && <Confirm good={good} counting={counting} onDone={left} />}
      {kind === 'goods' && (
        <>
          <Chips options={acts} chosen={act} onChoose={setAct} />
          {act === 'counted' ? (
            <Count good={good} onDone={() => onDone(text.count.sent)} />
          ) : (
            <WriteDown key={act} act={act} good={good} onDone={left} />
          )}
          {undoable.length > 0 && <Undo good={good} onDone={left} />}
        </>
      )}
      <Button kind="quiet" icon="edit" onPress={() => open('goodForm', { shop, id })}>
        {text.editGood}
      </Button>
      {kind === 'goods' && (
        <Button kind="quiet" icon="history" onPress={() => open('goodBook', { id })}>
          {text.book}
        </Button>
      )}
    </Sheet>
  )
}
