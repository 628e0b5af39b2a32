import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import { roles, type StaffRole } from '@/contract/roles'
import { appText } from '@/copy/app'
import { timeText } from '@/copy/dates'
import { peopleText } from '@/copy/people'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { useToast } from '@/ui/toast'
import './issued.scss'

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
      <Card tone="gold">
        <Heading>{text.issued}</Heading>
        <View className="nx-code">{issued.code}</View>
        <View>{`${roles[issued.role]} · ${issued.place}`}</View>
        <View>{text.issuedText(timeText(issued.expiresAt))}</View>
      </Card>
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
