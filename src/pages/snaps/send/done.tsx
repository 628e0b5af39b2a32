import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNotify } from '@/cloud'
import type { SnapKind } from '@/contract/snaps'
import { sendText as text } from '@/copy/snaps'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { open } from '@/ui/navigation'

const kinds = ['snapNews'] as const

export type Sent = { readonly kind: 'kept' } | { readonly kind: 'done'; readonly id: string; readonly masked: boolean }

interface Props {
  sent: Sent
  kind: SnapKind
  onAgain(): void
}

/** It is on its way, or on the phone until there is a network. */
export function Done({ sent, kind, onAgain }: Props) {
  const { ask } = useNotify(kinds)
  const [asked, setAsked] = useState(false)
  const notify = async () => setAsked((await ask()).length > 0)
  const kept = sent.kind === 'kept'
  return (
    <EmptyState
      picture={kept ? 'offline' : 'lantern'}
      title={kept ? text.kept : text.done[kind]}
      text={kept ? text.keptText : text.doneText[kind]}
    >
      {!kept && sent.masked && <View>{text.doneMasked}</View>}
      {asked ? (
        <View className="nx-quiet">{text.notified}</View>
      ) : (
        <Button icon="letter" onPress={() => void notify()}>
          {text.notify}
        </Button>
      )}
      <Button
        kind="primary"
        icon="eye"
        onPress={() => (sent.kind === 'done' ? open('snap', { id: sent.id }) : open('mySnaps'))}
      >
        {kept ? text.mine : text.look}
      </Button>
      <Button kind="quiet" icon="camera" onPress={onAgain}>
        {text.again}
      </Button>
    </EmptyState>
  )
}
