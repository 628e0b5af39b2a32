import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { advice } from '@/contract/advice'
import { consultationText } from '@/copy/advice'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'
import { SwitchRow } from '@/ui/switch'
import type { ThreadProps } from './props'
import { Withdraw } from './withdraw'

const text = consultationText.thread
const safeText = consultationText.safe

/** What the asker decides beside the words: who may see it, whether it may be told without names, taking it back. */
export function Choices({ thread, reload }: ThreadProps) {
  const { id, safe, status, publishing } = thread
  const [withdrawing, setWithdrawing] = useState(false)
  const hide = useCommand(advice.setSafeMode, { keepOnPhone: false })
  const publish = useCommand(advice.allowPublishing, { keepOnPhone: !safe })
  const answered = status === 'answered' || status === 'closed' || publishing.allowed
  const setSafe = async () => {
    const { kind } = await hide.send({ id, safe: !safe })
    if (kind === 'done') reload()
  }
  const setPublishing = async () => {
    const { kind } = await publish.send({ id, allowed: !publishing.allowed })
    if (kind === 'done') reload()
  }
  return (
    <Group>
      <Heading>{text.more}</Heading>
      <Rows>
        <SwitchRow
          icon="shield"
          title={safeText.label}
          note={safe ? safeText.on : safeText.note}
          on={safe}
          onToggle={() => void setSafe()}
        />
        {answered && !publishing.published && (
          <SwitchRow
            icon="people"
            title={text.publish}
            note={text.publishNote}
            on={publishing.allowed}
            onToggle={() => void setPublishing()}
          />
        )}
        {publishing.published && <Row icon="people" title={text.published} />}
        <Row icon="bin" title={text.withdraw} onPress={() => setWithdrawing(true)} />
      </Rows>
      <OutcomeNotice outcome={hide.outcome} />
      <OutcomeNotice outcome={publish.outcome} />
      {!safe && <View className="nx-quiet">{text.kept}</View>}
      {withdrawing && <Withdraw id={id} safe={safe} onClose={() => setWithdrawing(false)} />}
    </Group>
  )
}
