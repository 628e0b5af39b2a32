import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import { roles, type StaffRole } from '@/contract/roles'
import { appText } from '@/copy/app'
import { timeText } from '@/copy/dates'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { CodeCard } from '@/ui/code-card'
import { useToast } from '@/ui/toast'

const text = peopleText.invitations

export interface IssuedCode {
  readonly code: string
  readonly expiresAt: number
  readonly role: StaffRole
  readonly place: string
}

export const invitationTitle = ({ role, place }: IssuedCode): string => text.shareTitle(roles[role], place)

/** The code, large enough to be read across a counter. The cloud keeps only its hash, so it is shown this once. */
export function Issued({ issued, onDone }: { issued: IssuedCode; onDone(): void }) {
  const { toast, say } = useToast()
  const copy = async (words: string, copied: string) => {
    say((await platform.copyText(words)) ? copied : appText.copyFailed)
  }
  const message = text.message(roles[issued.role], issued.place, issued.code)
  return (
    <>
      <CodeCard title={text.issued} code={issued.code}>
        <View>{`${roles[issued.role]} · ${issued.place}`}</View>
        <View>{text.issuedText(timeText(issued.expiresAt))}</View>
      </CodeCard>
      <Buttons>
        <Button kind="primary" icon="share" share onPress={() => void copy(message, text.messageCopied)}>
          {text.share}
        </Button>
        <Button icon="copy" onPress={() => void copy(issued.code, appText.copied)}>
          {text.copyCode}
        </Button>
        <Button kind="quiet" onPress={onDone}>
          {text.done}
        </Button>
      </Buttons>
      {toast}
    </>
  )
}
