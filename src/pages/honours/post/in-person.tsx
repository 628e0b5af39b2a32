import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { personScanner } from '@/cloud/person-scanner'
import { honours, type Post } from '@/contract/honours'
import { honourDeskText, postText as text } from '@/copy/honours/desk'
import { Button } from '@/ui/button'
import { Choice } from '@/ui/choice'
import { PersonScan } from '@/ui/person-scan'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Sheet } from '@/ui/sheet'
import { SignaturePad } from '@/ui/signature'

type By = 'code' | 'signature'
const ways: readonly { readonly value: By; readonly title: string; readonly note: string }[] = [
  { value: 'code', title: text.recordBy.code, note: text.recordCodeNote },
  { value: 'signature', title: text.recordBy.signature, note: text.recordSignNote },
]

interface Props {
  post: Pick<Post, 'id' | 'version'>
  onDone(): void
  onClose(): void
}

/** Somebody stands there and agrees: by their own code, or with a signature. */
export function InPerson({ post: { id, version }, onDone, onClose }: Props) {
  // a code is good for a minute, and a signature lies on nobody's phone
  const command = useCommand(honours.recordConsent, { keepOnPhone: false })
  const [by, setBy] = useState<By>('code')
  const [signature, setSignature] = useState('')
  const busy = command.busy && honourDeskText.wait
  const record = async (shown: Parameters<typeof command.send>[0]['shown']) => {
    if ((await command.send({ id, version, shown })).kind === 'done') onDone()
  }
  return (
    <Sheet title={text.recordTitle} onClose={onClose}>
      <View>{text.recordText}</View>
      <Choice label={text.recordHow} options={ways} chosen={by} onChoose={setBy} />
      <OutcomeNotice outcome={command.outcome} />
      {by === 'code' ? (
        <PersonScan scanner={personScanner} busy={busy} onScene={scene => void record({ by, scene })} />
      ) : (
        <>
          <SignaturePad label={text.sign} value={signature} onChange={setSignature} />
          <Button
            kind="primary"
            icon="check"
            disabled={signature === ''}
            busy={busy}
            onPress={() => void record({ by, signature })}
          >
            {text.signed}
          </Button>
        </>
      )}
    </Sheet>
  )
}
