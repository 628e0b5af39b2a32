import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { groupDefaults, groups } from '@/contract/groups'
import { timeText } from '@/copy/dates'
import { groupBindText as text } from '@/copy/groups'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { replace } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { RefusalNotice } from '@/ui/refusal'
import { OutcomeNotice } from '@/ui/refusal/outcome'

export interface BindProps {
  token: string
  card: OutputOf<typeof groups.bindCard>
  onBound(): void
}

/** The group as it stands: to be tied, tied already, tied elsewhere, or not to be seen from here. */
export function Bind({ token, card, onBound }: BindProps) {
  const { group, node, place, expiresAt } = card
  if (group.kind === 'unseen') return <RefusalNotice error={{ code: 'GROUP_NOT_SEEN' }} />
  if (group.kind === 'elsewhere') {
    const { place: where, name } = group
    const detail = where !== undefined && name !== undefined ? { place: where, group: name } : {}
    return <RefusalNotice error={{ code: 'GROUP_ELSEWHERE', detail }} />
  }
  if (group.kind === 'here') {
    return (
      <>
        <Notice tone="done" title={text.here(place)}>
          <View>{text.hereText(group.name)}</View>
        </Notice>
        <Button icon="share" onPress={() => replace('groups', { node, place, kind: 'community' })}>
          {text.all}
        </Button>
      </>
    )
  }
  return <NameIt token={token} until={timeText(expiresAt)} onBound={onBound} />
}

/** Not kept on the phone: sent later it would come from no group, or from another one. */
function NameIt({ token, until, onBound }: { token: string; until: string; onBound(): void }) {
  const command = useCommand(groups.bind, { keepOnPhone: false })
  const [name, setName] = useState('')
  const bind = async () => {
    const { kind } = await command.send({ token, name })
    if (kind === 'done') onBound()
  }
  return (
    <>
      <TextField
        label={text.name}
        hint={text.nameHint}
        value={name}
        onChange={setName}
        maxLength={groupDefaults.nameMost}
      />
      <View className="nx-quiet">{text.until(until)}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void bind()} />
      <Button
        kind="primary"
        icon="done"
        disabled={name.trim() === ''}
        busy={command.busy && text.acting}
        onPress={() => void bind()}
      >
        {text.act}
      </Button>
    </>
  )
}
