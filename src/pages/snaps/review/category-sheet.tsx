import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Category, snaps } from '@/contract/snaps'
import { snapText } from '@/copy/snaps'
import { reviewText as text } from '@/copy/snaps/review'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import type { SheetProps } from './props'

const { category: words } = text

/** The sender chose another category. */
export function CategorySheet({ snap: { id, version, kind, category }, onDone, onClose }: SheetProps) {
  const command = useCommand(snaps.correctCategory, { keepOnPhone: false })
  const [chosen, setChosen] = useState<Category>(category)
  const names = snapText.categories[kind] as Readonly<Partial<Record<Category, string>>>
  const options = (Object.keys(names) as Category[]).map(value => ({ value, title: names[value] ?? value }))
  const send = async () => {
    if ((await command.send({ id, version, category: chosen })).kind === 'done') onDone(words.done)
  }
  return (
    <Sheet title={words.title} onClose={onClose}>
      <View className="nx-quiet">{words.text}</View>
      <Chips options={options} chosen={chosen} onChoose={setChosen} />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button
        kind="primary"
        icon="check"
        disabled={chosen === category}
        busy={command.busy && words.busy}
        onPress={() => void send()}
      >
        {words.send}
      </Button>
    </Sheet>
  )
}
