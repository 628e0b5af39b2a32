import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type DeskGood, market, type Undoable } from '@/contract/market'
import { momentText } from '@/copy/dates'
import { shopText } from '@/copy/market/desk'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

const text = shopText.undo

interface Props {
  good: DeskGood
  onDone(left: number): void
}

/** The latest movements, each of which can be taken back by one tap and a reason. */
export function Undo({ good: { id, unit, undoable }, onDone }: Props) {
  const command = useCommand(market.undo)
  const [chosen, setChosen] = useState<Undoable>()
  const wordsOf = ({ kind, change }: Undoable) => `${shopText.movements[kind]} ${shopText.movement(change, unit)}`
  const undo = async ({ entry }: Undoable, reason: string) => {
    const outcome = await command.send({ id, entry, reason })
    if (outcome.kind === 'done') onDone(outcome.data.left)
  }
  return (
    <>
      <Heading level={3}>{text.title}</Heading>
      <Rows>
        {undoable.map(one => (
          <Row
            key={one.entry}
            title={wordsOf(one)}
            note={momentText(one.at)}
            act={text.act}
            onPress={() => setChosen(one)}
          />
        ))}
      </Rows>
      {chosen && (
        <Sheet title={text.ask(wordsOf(chosen))} onClose={() => setChosen(undefined)}>
          <View>{text.text}</View>
          <OutcomeNotice outcome={command.outcome} />
          <Heading level={3}>{text.reason}</Heading>
          <Rows>
            {text.reasons.map(reason => (
              <Row key={reason} title={reason} onPress={() => void undo(chosen, reason)} />
            ))}
          </Rows>
        </Sheet>
      )}
    </>
  )
}
