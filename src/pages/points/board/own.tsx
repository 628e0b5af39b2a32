import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { points } from '@/contract/points'
import type { BoardRow } from '@/contract/points/records'
import { boardText as text } from '@/copy/points'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Rows } from '@/ui/rows'
import { SwitchRow } from '@/ui/switch'

interface OwnProps {
  own: BoardRow | undefined
  people: number
}

/** The reader's own place, wherever it is. */
export function Own({ own, people }: OwnProps) {
  return (
    <Card tone="gold">
      <Heading level={3}>{own ? text.own(own.rank, people) : text.ownNone}</Heading>
      <View>{own ? text.points(own.points) : text.ownNoneText}</View>
    </Card>
  )
}

interface ShowProps {
  onBoards: boolean
  onDone(words: string): void
}

/** Whether one stands on boards at all. */
export function Show({ onBoards, onDone }: ShowProps) {
  const command = useCommand(points.showOnBoards)
  const [chosen, setChosen] = useState(onBoards)
  const toggle = async () => {
    if (command.busy) return
    const on = !chosen
    setChosen(on)
    const { kind } = await command.send({ on })
    if (kind === 'refused') setChosen(!on)
    if (kind === 'done') onDone(text.changed)
  }
  return (
    <>
      <Rows>
        <SwitchRow
          icon="eye"
          title={text.show}
          note={text.showNote}
          word={chosen ? text.shown : text.hidden}
          on={chosen}
          onToggle={() => void toggle()}
        />
      </Rows>
      <OutcomeNotice outcome={command.outcome} />
    </>
  )
}
