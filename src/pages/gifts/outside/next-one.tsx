import { View } from '@tarojs/components'
import { useState } from 'react'
import { platform } from '@/cloud'
import { giftScanner, shownOf } from '@/cloud/gift-scanner'
import type { Shown } from '@/contract/gifts'
import { packText } from '@/copy/gifts'
import { doorText, giftCounterText, giftScanText, outsideText as text } from '@/copy/gifts/counter'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { PersonScan } from '@/ui/person-scan'
import { Group } from '@/ui/screen'
import { SignaturePad } from '@/ui/signature'
import { DoorField } from '../parts/door-field'
import { GuestForm } from '../parts/guest-form'
import type { OutsideLog } from './log-face'

interface Props {
  log: OutsideLog
  /** the number of the pack */
  number: number
  /** each household gets one, so the door is asked for */
  household: boolean
  onGiven(number: number): void
}

/** One person after the other, without asking the cloud: what the phone itself knows is said in red. */
export function NextOne({ log, number, household, onGiven }: Props) {
  const [shown, setShown] = useState<Shown>()
  const [guest, setGuest] = useState(false)
  const take = (who: Shown) => {
    platform.vibrate()
    setShown(who)
  }
  const read = (scene: string) => {
    const found = shownOf(scene)
    if (found) take(found)
  }
  const drop = () => {
    setShown(undefined)
    setGuest(false)
  }
  if (shown)
    return <Confirm log={log} number={number} household={household} shown={shown} onGiven={onGiven} onDrop={drop} />
  return (
    <Group>
      {guest ? (
        <>
          <GuestForm act={text.goOn} onGuest={take} />
          <Button kind="quiet" icon="scan" onPress={drop}>
            {giftCounterText.scanInstead}
          </Button>
        </>
      ) : (
        <>
          <PersonScan scanner={giftScanner} text={giftScanText} onScene={read} />
          <Button icon="edit" onPress={() => setGuest(true)}>
            {giftCounterText.guest}
          </Button>
        </>
      )}
    </Group>
  )
}

interface ConfirmProps extends Props {
  shown: Shown
  onDrop(): void
}

function Confirm({ log, number, household, shown, onGiven, onDrop }: ConfirmProps) {
  const [signature, setSignature] = useState('')
  const [door, setDoor] = useState('')
  const [failed, setFailed] = useState(false)
  const same = log.sameAs(shown)
  if (same)
    return (
      <Group>
        <Notice tone="danger" title={giftCounterText.bad}>
          <View className="nx-gift-loud">{text.sameHere(same.number)}</View>
          <View>{text.sameHereText}</View>
        </Notice>
        <Button kind="primary" icon="scan" onPress={onDrop}>
          {giftCounterText.next}
        </Button>
      </Group>
    )
  // who fetches it for somebody signs, and without network nobody knows whether they do
  const neighbour = household ? log.sameDoor(door) : undefined
  const signs = shown.by !== 'code'
  const give = () => {
    const said = door.trim()
    const given = log.give(shown, { ...(signature !== '' && { signature }), ...(said !== '' && { door: said }) })
    setFailed(typeof given === 'string')
    if (typeof given === 'string') return
    platform.vibrate()
    onGiven(given.number)
  }
  return (
    <Group>
      <Notice tone="done" title={shown.by === 'guest' ? text.nextNumber(number) : text.good}>
        {shown.by === 'guest' && <View className="nx-gift-name">{shown.name}</View>}
        {shown.by !== 'guest' && <View className="nx-gift-name">{text.number(number)}</View>}
        <View>{text.goodText}</View>
      </Notice>
      {household && <DoorField value={door} onChange={setDoor} />}
      {neighbour && (
        <Notice tone="warning" title={doorText.sameHere(neighbour.number)}>
          <View>{doorText.sameHereAsk}</View>
        </Notice>
      )}
      {signs && <SignaturePad label={packText.sign} value={signature} onChange={setSignature} />}
      {failed && (
        <Notice tone="danger" title={text.noRoom}>
          <View>{text.noRoomText}</View>
        </Notice>
      )}
      <Button
        kind="primary"
        icon="check"
        disabled={(signs && signature === '') || (household && door.trim() === '')}
        onPress={give}
      >
        {text.give}
      </Button>
      <Button kind="quiet" onPress={onDrop}>
        {giftCounterText.cancel}
      </Button>
    </Group>
  )
}
