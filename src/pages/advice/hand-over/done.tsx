import { useNotify } from '@/cloud'
import { consultationText, neutral } from '@/copy/advice'
import { appText } from '@/copy/app'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { EmptyState } from '@/ui/empty'
import { open, replace } from '@/ui/navigation'
import { Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { ExitBar } from '../safe/exit-bar'

/** `kept`: it waits on the phone for the network. */
export type Handed = { readonly id: string; readonly again: boolean } | 'kept'

const text = consultationText.done
const kinds = ['adviceReply'] as const

/** It has arrived (or waits for the network), and what comes next. In safe mode nobody is asked about messages. */
export function Done({ handed, safe }: { handed: Handed; safe: boolean }) {
  const { ask } = useNotify(kinds)
  const { toast, say } = useToast()
  const title = safe ? neutral.title : titles.handOver
  if (handed === 'kept') {
    return (
      <Screen title={title}>
        <EmptyState picture="offline" title={appText.kept.title} text={appText.kept.text}>
          <Button onPress={() => open('home')}>{appText.scan.goHome}</Button>
        </EmptyState>
      </Screen>
    )
  }
  const notify = async () => {
    if ((await ask()).length > 0) say(text.notified)
  }
  return (
    <Screen title={title}>
      {safe && <ExitBar />}
      <EmptyState
        picture="lantern"
        title={handed.again ? text.again : text.title}
        text={handed.again ? text.againText : safe ? undefined : text.text}
      >
        <Buttons>
          {!safe && (
            <Button kind="primary" icon="letter" onPress={() => void notify()}>
              {text.notify}
            </Button>
          )}
          <Button icon="eye" onPress={() => replace('thread', { id: handed.id, ...(safe && { quiet: '1' }) })}>
            {text.look}
          </Button>
        </Buttons>
      </EmptyState>
      {toast}
    </Screen>
  )
}
