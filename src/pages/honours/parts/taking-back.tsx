import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { honours } from '@/contract/honours'
import { consentText as text } from '@/copy/honours/consent'
import { Button } from '@/ui/button'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

interface Props {
  code: string
  name: string
  onDone(): void
  onClose(): void
}

/** A yes becomes a no: said once, done at once. Nobody is asked why. */
export function TakingBack({ code, name, onDone, onClose }: Props) {
  const command = useCommand(honours.answerConsent)
  const send = async () => {
    if ((await command.send({ code, yes: false, name })).kind === 'done') onDone()
  }
  return (
    <Sheet title={text.takeBackTitle} onClose={onClose}>
      <View>{text.takeBackText}</View>
      <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
      <Button kind="danger" icon="return" busy={command.busy && text.takingBack} onPress={() => void send()}>
        {text.takeBackYes}
      </Button>
    </Sheet>
  )
}
