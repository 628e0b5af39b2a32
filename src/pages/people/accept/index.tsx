import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { people } from '@/contract/people'
import { roles } from '@/contract/roles'
import { peopleText } from '@/copy/people'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { TextField } from '@/ui/field'
import { open, useParam } from '@/ui/navigation'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Screen } from '@/ui/screen'

const text = peopleText.accept

/** A code from the community makes somebody a member of its staff. A scanned one stands in the box already. */
export default function AcceptPage() {
  const scanned = useParam('code')
  const command = useCommand(people.acceptInvitation)
  const [code, setCode] = useState(scanned ?? '')
  const accept = () => void command.send({ code })

  if (command.outcome?.kind === 'done') {
    const { role, place, tookOver } = command.outcome.data
    return (
      <Screen title={titles.accept}>
        <EmptyState
          picture="lantern"
          title={text.done(roles[role], place)}
          text={tookOver ? text.tookOver : text.doneText}
        >
          <Button kind="primary" onPress={() => open('me')}>
            {text.toMe}
          </Button>
        </EmptyState>
      </Screen>
    )
  }
  return (
    <Screen title={titles.accept}>
      <View>{text.intro}</View>
      <TextField label={text.code} hint={text.codeHint} value={code} onChange={setCode} maxLength={40} large />
      <OutcomeNotice outcome={command.outcome} onRetry={accept} />
      <Button
        kind="primary"
        icon="letter"
        disabled={code.trim() === ''}
        busy={command.busy && text.busy}
        onPress={accept}
      >
        {text.act}
      </Button>
    </Screen>
  )
}
