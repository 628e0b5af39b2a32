import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type Leaving, wishes } from '@/contract/wishes'
import { wishText } from '@/copy/wishes'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'
import { Parties } from './party'
import type { PartProps } from './props'

const text = wishText.claim
const leavings = Object.keys(wishText.leavings) as Leaving[]

/** For whoever has taken it on: who it is for, 办好了, or letting go. */
export function Helper(part: PartProps) {
  const { wish, inside } = part.seen
  const live = wish.state === 'open' || wish.state === 'claimed'
  return (
    <>
      {live && wish.doneAt === undefined && (
        <Notice tone="done" title={text.mine}>
          <View>{wish.state === 'open' ? text.waiting : text.mineText}</View>
        </Notice>
      )}
      {live && wish.doneAt !== undefined && <Notice title={text.reported} icon="clock" />}
      {inside && (
        <>
          <Parties title={text.who} parties={[inside.author]} />
          {inside.helpers.length > 1 && <Parties title={text.others} parties={inside.helpers} />}
        </>
      )}
      {live && wish.doneAt === undefined && <Acts {...part} />}
    </>
  )
}

function Acts({ seen: { wish }, onChanged }: PartProps) {
  const report = useCommand(wishes.done)
  const drop = useCommand(wishes.unclaim)
  const [asking, setAsking] = useState(false)
  const done = async () => {
    const { kind } = await report.send({ id: wish.id })
    if (kind === 'done') onChanged()
  }
  const letGo = async (why: Leaving) => {
    setAsking(false)
    const { kind } = await drop.send({ id: wish.id, why })
    if (kind === 'done') onChanged()
  }
  return (
    <>
      <OutcomeNotice outcome={report.outcome} onRetry={() => void done()} />
      <OutcomeNotice outcome={drop.outcome} onRetry={() => setAsking(true)} />
      <Button kind="primary" icon="check" busy={report.busy && text.reporting} onPress={() => void done()}>
        {text.report}
      </Button>
      <Button kind="quiet" icon="return" busy={drop.busy && text.acting} onPress={() => setAsking(true)}>
        {text.drop}
      </Button>
      {asking && (
        <Sheet title={text.dropTitle} onClose={() => setAsking(false)}>
          <View>{text.dropText}</View>
          <Rows>
            {leavings.map(why => (
              <Row key={why} title={wishText.leavings[why]} onPress={() => void letGo(why)} />
            ))}
          </Rows>
        </Sheet>
      )}
    </>
  )
}
