import { View } from '@tarojs/components'
import { platform, useCommand } from '@/cloud'
import { parseScene } from '@/cloud/scene'
import { hours } from '@/contract/hours'
import { clockText } from '@/copy/dates'
import { hoursText } from '@/copy/hours'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open, replace, useParam } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group, Screen } from '@/ui/screen'

const text = hoursText.sign

/** At the activity, with the code that has just been scanned: one tap to come, one to leave. The code is over in a minute, so nothing is kept for later. */
export default function SignPage() {
  const scene = useParam('scene')
  const scan = async () => {
    const next = await platform.scan()
    if (next !== undefined && parseScene(next).kind === 'door') replace('signIn', { scene: next })
    else if (next !== undefined) replace('scan', { scene: next })
  }
  return (
    <Screen title={titles.signIn}>
      {scene === undefined ? (
        <EmptyState picture="door" title={text.noCode} text={text.noCodeText}>
          <Button kind="primary" icon="scan" onPress={() => (platform.canScan() ? void scan() : open('scan'))}>
            {hoursText.mine.sign}
          </Button>
        </EmptyState>
      ) : (
        <Sign scene={scene} />
      )}
    </Screen>
  )
}

function Sign({ scene }: { scene: string }) {
  const coming = useCommand(hours.signIn, { keepOnPhone: false })
  const leaving = useCommand(hours.signOut, { keepOnPhone: false })
  const came = coming.outcome?.kind === 'done' ? coming.outcome.data : undefined
  const left = leaving.outcome?.kind === 'done' ? leaving.outcome.data : undefined
  const isIn = coming.outcome?.kind === 'refused' && coming.outcome.error.code === 'ALREADY_IN'
  const signIn = async () => {
    leaving.reset()
    await coming.send({ scene })
  }
  const signOut = async () => {
    await leaving.send({ scene })
  }
  if (left) {
    return (
      <Group>
        <Notice tone="done" title={text.isOut(left.minutes)}>
          <View>{left.title}</View>
          <View>{text.isOutText}</View>
        </Notice>
        <Button onPress={() => replace('myHours')}>{text.seeMine}</Button>
      </Group>
    )
  }
  if (came) {
    return (
      <Group>
        <Notice tone="done" title={text.isIn(came.title)}>
          <View>{came.place}</View>
          <View>{text.isInText(clockText(came.at), clockText(came.endsAt))}</View>
        </Notice>
        <Button onPress={() => replace('myHours')}>{text.seeMine}</Button>
      </Group>
    )
  }
  return (
    <Group>
      <Heading level={1}>{text.title}</Heading>
      <View>{text.text}</View>
      <OutcomeNotice outcome={coming.outcome} onRetry={() => void signIn()} />
      <OutcomeNotice outcome={leaving.outcome} onRetry={() => void signOut()} />
      <Buttons>
        <Button
          kind={isIn ? 'plain' : 'primary'}
          icon="check"
          busy={coming.busy && text.signing}
          onPress={() => void signIn()}
        >
          {text.in}
        </Button>
        <Button
          kind={isIn ? 'primary' : 'plain'}
          icon="leave"
          busy={leaving.busy && text.leaving}
          onPress={() => void signOut()}
        >
          {text.out}
        </Button>
      </Buttons>
      <View className="nx-quiet">{text.offline}</View>
    </Group>
  )
}
