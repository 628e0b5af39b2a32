import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Shown } from '@/contract/gifts'
import { errorText } from '@/copy/errors'
import { packText } from '@/copy/gifts'
import { outsideText } from '@/copy/gifts/counter'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Sheet } from '@/ui/sheet'
import { SignaturePad } from '@/ui/signature'
import { GuestForm } from '../parts/guest-form'
import type { Entry } from './entries'
import type { OutsideLog } from './log-face'

const text = outsideText.fix

interface Props {
  log: OutsideLog
  entry: Entry
  onDone(words: string | undefined): void
  onClose(): void
}

/** A pack that the cloud would not take: somebody has it, so it is told in another way; or nobody has it after all. */
export function MendSheet({ log, entry, onDone, onClose }: Props) {
  const { number, answer, shown } = entry
  const [guest, setGuest] = useState<Shown>()
  const [asking, setAsking] = useState(false)
  const [signature, setSignature] = useState('')
  if (answer?.kind !== 'refused') return null
  const { code } = answer.error
  const again = () => {
    log.mend(number, shown, entry)
    onDone(undefined)
  }
  return (
    <Sheet title={text.title(number)} onClose={onClose}>
      <Notice tone="warning" title={errorText(answer.error).happened} />
      {!asking && (
        <>
          {code === 'ALLOTMENT_USED' ? (
            <Button
              kind="primary"
              icon="again"
              onPress={() => {
                log.renumber(number)
                onDone(undefined)
              }}
            >
              {text.renumber}
            </Button>
          ) : (
            <>
              <View>{text.guestText}</View>
              <Button kind="primary" icon="edit" onPress={() => setAsking(true)}>
                {text.guest}
              </Button>
              <Button icon="again" onPress={again}>
                {text.again}
              </Button>
            </>
          )}
          <View className="nx-quiet">{text.dropText}</View>
          <Button
            kind="quiet"
            icon="return"
            onPress={() => {
              log.drop(number)
              onDone(text.dropped)
            }}
          >
            {text.drop}
          </Button>
        </>
      )}
      {asking && !guest && <GuestForm act={outsideText.goOn} onGuest={setGuest} />}
      {guest && (
        <>
          <SignaturePad label={packText.sign} value={signature} onChange={setSignature} />
          <Button
            kind="primary"
            icon="check"
            disabled={signature === ''}
            onPress={() => {
              log.mend(number, guest, { ...(entry.door !== undefined && { door: entry.door }), signature })
              onDone(undefined)
            }}
          >
            {outsideText.save}
          </Button>
        </>
      )}
    </Sheet>
  )
}
