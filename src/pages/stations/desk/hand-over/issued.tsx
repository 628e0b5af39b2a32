import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import { appText } from '@/copy/app'
import { timeText } from '@/copy/dates'
import { handOverText as text } from '@/copy/stations/hand-over'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { CodeCard } from '@/ui/code-card'
import { useToast } from '@/ui/toast'
import type { HandOverCode } from './start-form'

interface Props {
  station: string
  issued: HandOverCode
  onDone(): void
}

/** The code for the next keeper. The cloud keeps only its hash, so it is shown this once. */
export function Issued({ station, issued: { code, expiresAt }, onDone }: Props) {
  const { toast, say } = useToast()
  const copy = async (words: string, copied: string) => {
    say((await platform.copyText(words)) ? copied : appText.copyFailed)
  }
  return (
    <>
      <CodeCard title={text.issued} code={code}>
        <View>{text.issuedText(timeText(expiresAt))}</View>
      </CodeCard>
      <Buttons>
        <Button
          kind="primary"
          icon="share"
          share
          onPress={() => void copy(text.message(station, code), text.messageCopied)}
        >
          {text.share}
        </Button>
        <Button icon="copy" onPress={() => void copy(code, appText.copied)}>
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
