import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { hours } from '@/contract/hours'
import { formulaText, hoursText } from '@/copy/hours'
import { hoursDeskText } from '@/copy/hours-desk'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { Objecting } from './objecting'
import type { PartProps } from './props'
import { SayLeft } from './say-left'

const text = hoursText.mine

interface Props extends PartProps {
  onClose(): void
}

/** One service in full: what counted, what it earned, what was said of it, and what can be done. */
export function ServiceSheet({ service, onDone, onClose }: Props) {
  const { title, flags, state, earned, review, objection, mayObject } = service
  return (
    <Sheet title={title} onClose={onClose}>
      {flags.map(flag => (
        <View key={flag} className="nx-quiet">
          {hoursText.flags[flag]}
        </View>
      ))}
      {review && state !== 'refused' && (
        <View>{text.reviewed(review.minutes, hoursDeskText.levels[review.level])}</View>
      )}
      {review?.reason !== undefined && (
        <View>{state === 'refused' ? text.refused(review.reason) : text.reason(review.reason)}</View>
      )}
      {earned && (
        <Notice tone="info" title={state === 'booked' ? hoursText.states.booked : text.expected}>
          <View>{formulaText(earned)}</View>
        </Notice>
      )}
      {objection && <View>{text.objection(objection.words)}</View>}
      {objection?.answer !== undefined && <View>{text.answer(objection.answer)}</View>}
      {state === 'in' && <SayLeft service={service} onDone={onDone} />}
      {mayObject && <Objecting service={service} onDone={onDone} />}
      {service.activity === undefined && state === 'out' && <Withdraw id={service.id} onDone={onDone} />}
      <Button kind="quiet" onPress={onClose}>
        {text.close}
      </Button>
    </Sheet>
  )
}

function Withdraw({ id, onDone }: { id: string; onDone(words: string): void }) {
  const command = useCommand(hours.withdrawRecord)
  const withdraw = async () => {
    const { kind } = await command.send({ id })
    if (kind === 'done') onDone(text.withdrawn)
  }
  return (
    <>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void withdraw()} />
      <Button busy={command.busy && text.withdrawing} onPress={() => void withdraw()}>
        {text.withdraw}
      </Button>
    </>
  )
}
