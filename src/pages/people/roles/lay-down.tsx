import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { people } from '@/contract/people'
import { roles, SelfServiceRole } from '@/contract/roles'
import { appText } from '@/copy/app'
import { peopleText } from '@/copy/people'
import { useSession } from '@/session'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import type { HeldRole } from './held-role'

const text = peopleText.roles

export interface LayDownProps {
  held: HeldRole
  onClose(): void
  onLeft(): void
}

/** Asks once, and says what it takes to come back. */
export function LayDown({ held: { role, node, place }, onClose, onLeft }: LayDownProps) {
  const { refresh } = useSession()
  const command = useCommand(people.layDownRole)
  const own = SelfServiceRole.options.some(ours => ours === role)
  const leave = async () => {
    const outcome = await command.send({ role, node })
    if (outcome.kind === 'done') onLeft()
    // taken back by somebody else: the list behind is out of date
    if (outcome.kind === 'refused' && outcome.error.code === 'ROLE_NOT_HELD') refresh()
  }
  return (
    <Sheet title={text.leaveTitle(roles[role])} onClose={onClose}>
      <View>{place}</View>
      <View>{own ? text.leaveOwn : text.leaveStaff}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void leave()} />
      <Buttons>
        <Button kind="danger" icon="leave" busy={command.busy && text.leaving} onPress={() => void leave()}>
          {text.leave}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
    </Sheet>
  )
}
