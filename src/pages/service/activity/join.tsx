import { View } from '@tarojs/components'
import { useCommand, useNotify } from '@/cloud'
import { hoursDefaults } from '@/contract/hours/defaults'
import { service } from '@/contract/service'
import { serviceText } from '@/copy/service'
import { Button } from '@/ui/button'
import { open } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group } from '@/ui/screen'
import { Leave } from './leave'
import { leavingText } from './leaving-text'
import type { PartProps } from './props'

const text = serviceText.join
const kinds = ['activitySoon', 'activityChange'] as const

/** Where the reader stands, and the one thing that they can do now. */
export function Join(part: PartProps) {
  const { activity, own, member } = part.seen
  const { phase, counts } = activity
  if (phase === 'cancelled') return null
  if (phase === 'over') return <Notice tone="info" title={text.over} />
  if (member && counts !== 'none' && (phase === 'running' || startsSoon(activity.startsAt))) return <Here {...part} />
  if (own?.state === 'in') {
    return (
      <Group>
        <Notice tone="done" title={text.in}>
          <View>{text.inText}</View>
        </Notice>
        {phase === 'coming' && <Leave {...part} />}
      </Group>
    )
  }
  if (phase === 'running') return <Notice tone="info" title={text.started} />
  if (own?.state === 'waiting') {
    return (
      <Group>
        <Notice tone="info" icon="clock" title={text.waiting(own.position)}>
          <View>{text.waitText}</View>
        </Notice>
        <Leave {...part} />
      </Group>
    )
  }
  if (!member) {
    return (
      <Group>
        <Button kind="primary" icon="shield" onPress={() => open('consent')}>
          {text.agree}
        </Button>
        <View className="nx-quiet">{text.guest}</View>
      </Group>
    )
  }
  return <SignUp {...part} />
}

/** The door opens some minutes before the start. */
const startsSoon = (startsAt: number): boolean => startsAt - Date.now() < hoursDefaults.earlyMinutes * 60_000

/** They are on the spot, or should be: the code is on the leader's phone. */
function Here(part: PartProps) {
  const { own } = part.seen
  return (
    <Group>
      {own?.state === 'in' && <Notice tone="done" title={text.in} />}
      <Button kind="primary" icon="scan" onPress={() => open('signIn')}>
        {text.signIn}
      </Button>
      <View className="nx-quiet">{text.signInText}</View>
    </Group>
  )
}

function SignUp({ seen: { activity, own }, onDone }: PartProps) {
  const { id, capacity, taken, waiting, waitingMost, counts } = activity
  const command = useCommand(service.signUp)
  const { ask } = useNotify(kinds)
  const free = waiting === 0 && (capacity === 0 || taken < capacity)
  const signUp = async () => {
    // first thing in the tap: WeChat shows its dialog to a tap only; the place need not wait for the answer
    void ask()
    const outcome = await command.send({ id })
    if (outcome.kind === 'done') onDone(outcome.data.state === 'in' ? text.done : text.doneWaiting)
  }
  if (!free && waiting >= waitingMost) return <Notice tone="info" title={text.full} />
  const act = free ? (counts === 'none' ? text.actCare : text.act) : text.wait
  return (
    <Group>
      {own?.state === 'left' && <View className="nx-quiet">{text.left}</View>}
      <OutcomeNotice outcome={command.outcome} onRetry={() => void signUp()} />
      <Button
        kind="primary"
        icon={free ? 'check' : 'clock'}
        busy={command.busy && text.acting}
        onPress={() => void signUp()}
      >
        {act}
      </Button>
      <View className="nx-quiet">{free ? leavingText(activity) : text.waitText}</View>
    </Group>
  )
}
