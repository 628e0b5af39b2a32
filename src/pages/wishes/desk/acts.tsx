import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { type DeskWish, type Verdict, wishes } from '@/contract/wishes'
import { dayOf, shortDayText } from '@/copy/dates'
import { wishDeskText as text } from '@/copy/wishes'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Refuse } from './refuse'

interface Props {
  wish: DeskWish
  onChanged(): void
}

/** Staff let words out, keep them back, take them down, or confirm for somebody who does not answer. */
export function Acts({ wish, onChanged }: Props) {
  const { id, state, own, doneAt, inside } = wish
  const screening = useCommand(wishes.screen)
  const thanking = useCommand(wishes.screenThanks)
  const settling = useCommand(wishes.settle)
  const [asking, setAsking] = useState(false)
  const ofThanks = inside.thanks?.state === 'waiting'
  const busy = (screening.busy || thanking.busy || settling.busy) && text.wait
  const judge = async (verdict: Verdict) => {
    setAsking(false)
    const { kind } = ofThanks ? await thanking.send({ id, verdict }) : await screening.send({ id, verdict })
    if (kind === 'done') onChanged()
  }
  const settle = async () => {
    const { kind } = await settling.send({ id })
    if (kind === 'done') onChanged()
  }
  if (own) return <View className="nx-quiet">{text.own}</View>
  const early = inside.confirmFrom !== undefined && inside.confirmFrom > Date.now()
  return (
    <>
      <OutcomeNotice outcome={screening.outcome} onRetry={onChanged} />
      <OutcomeNotice outcome={thanking.outcome} onRetry={onChanged} />
      <OutcomeNotice outcome={settling.outcome} onRetry={onChanged} />
      {early && <View className="nx-quiet">{text.settleFrom(shortDayText(dayOf(inside.confirmFrom ?? 0)))}</View>}
      <Buttons>
        {(state === 'waiting' || ofThanks) && (
          <Button icon="eye" busy={busy} onPress={() => void judge({ kind: 'release' })}>
            {ofThanks ? text.releaseThanks : text.release}
          </Button>
        )}
        {(state === 'waiting' || ofThanks || (state === 'open' && doneAt === undefined)) && (
          <Button kind="quiet" icon="close" busy={busy} onPress={() => setAsking(true)}>
            {state === 'open' ? text.takeDown : text.refuse}
          </Button>
        )}
        {inside.confirmFrom !== undefined && !early && (
          <Button icon="check" busy={busy} onPress={() => void settle()}>
            {text.settle}
          </Button>
        )}
      </Buttons>
      {asking && <Refuse onRefuse={why => void judge({ kind: 'refuse', why })} onClose={() => setAsking(false)} />}
    </>
  )
}
