import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { wishes } from '@/contract/wishes'
import { wishText } from '@/copy/wishes'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { SureSheet } from '@/ui/sheet/sure-sheet'
import { Parties } from './party'
import type { PartProps } from './props'
import { Thanks } from './thanks'

const text = wishText.author

/** For whoever made the wish: how far it is, who comes, and their answer. */
export function Author(part: PartProps) {
  const { wish, inside } = part.seen
  const { state, doneAt, id, node } = wish
  const live = state === 'open' || state === 'claimed'
  const over = state === 'refused' || state === 'expired' || state === 'withdrawn'
  return (
    <>
      {state === 'waiting' && (
        <Notice title={text.waiting} icon="clock">
          <View>{text.waitingText}</View>
        </Notice>
      )}
      {live && doneAt !== undefined && <Answer {...part} />}
      {state === 'open' && inside?.left !== undefined && (
        <View className="nx-quiet">{wishText.wish.left(wishText.leavings[inside.left])}</View>
      )}
      {inside && <Parties title={text.helpers} parties={inside.helpers} />}
      {(state === 'fulfilled' || state === 'thanked') && <Thanks {...part} />}
      {over && (
        <Button icon="edit" onPress={() => open('wishForm', { node, place: wish.place, from: id })}>
          {wishText.wish.again}
        </Button>
      )}
      {(live || state === 'waiting') && doneAt === undefined && <Withdraw {...part} />}
    </>
  )
}

/** A helper has said 办好了: yes or not yet. */
function Answer({ seen: { wish }, onChanged }: PartProps) {
  const command = useCommand(wishes.confirm)
  const answer = async (done: boolean) => {
    const { kind } = await command.send({ id: wish.id, done })
    if (kind === 'done') onChanged()
  }
  return (
    <Card tone="gold">
      <Heading>{text.reported}</Heading>
      <View>{text.reportedText}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={onChanged} />
      <Button kind="primary" icon="check" busy={command.busy && text.confirming} onPress={() => void answer(true)}>
        {text.yes}
      </Button>
      <Button kind="quiet" busy={command.busy && text.confirming} onPress={() => void answer(false)}>
        {text.no}
      </Button>
    </Card>
  )
}

function Withdraw({ seen: { wish }, onChanged }: PartProps) {
  const command = useCommand(wishes.withdraw)
  const [asking, setAsking] = useState(false)
  const withdraw = async () => {
    const { kind } = await command.send({ id: wish.id })
    if (kind !== 'done') return
    setAsking(false)
    onChanged()
  }
  return (
    <>
      <Button kind="quiet" icon="bin" onPress={() => setAsking(true)}>
        {text.withdraw}
      </Button>
      {asking && (
        <SureSheet
          title={text.withdrawTitle}
          act={text.withdraw}
          busy={command.busy && text.withdrawing}
          outcome={command.outcome}
          onYes={() => void withdraw()}
          onClose={() => setAsking(false)}
        >
          {wish.helpers > 0 && <View>{text.withdrawText}</View>}
        </SureSheet>
      )}
    </>
  )
}
