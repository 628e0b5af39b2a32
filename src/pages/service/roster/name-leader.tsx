import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { personScanner } from '@/cloud/person-scanner'
import { service } from '@/contract/service'
import { serviceDeskText } from '@/copy/service-desk'
import { Button } from '@/ui/button'
import { PersonScan } from '@/ui/person-scan'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'

const text = serviceDeskText.roster

/** Somebody who stands here with their code is to lead as well. */
export function NameLeader({ id, onDone }: { id: string; onDone(words: string): void }) {
  // a code is good for a minute: what could only be sent later is better said now
  const command = useCommand(service.nameLeader, { keepOnPhone: false })
  const [asking, setAsking] = useState(false)
  const [shown, setShown] = useState<string>()
  const name = async (scene: string) => {
    setShown(scene)
    const { kind } = await command.send({ id, scene })
    if (kind !== 'done') return
    setAsking(false)
    onDone(text.named)
  }
  const close = () => {
    setAsking(false)
    command.reset()
  }
  return (
    <>
      <Button icon="scan" onPress={() => setAsking(true)}>
        {text.nameLeader}
      </Button>
      {asking && (
        <Sheet title={text.nameTitle} onClose={close}>
          <View>{text.nameText}</View>
          <OutcomeNotice outcome={command.outcome} onRetry={() => shown !== undefined && void name(shown)} />
          <PersonScan scanner={personScanner} busy={command.busy && text.naming} onScene={scene => void name(scene)} />
        </Sheet>
      )}
    </>
  )
}
