import { useState } from 'react'
import { giftScanner, shownOf } from '@/cloud/gift-scanner'
import type { Shown } from '@/contract/gifts'
import { giftCounterText, giftScanText, guestText } from '@/copy/gifts/counter'
import { Button } from '@/ui/button'
import { PersonScan } from '@/ui/person-scan'
import { GuestForm } from '../parts/guest-form'

interface Props {
  guests: boolean
  onShown(shown: Shown): void
}

/** Whoever comes next: by what they show, or by name. */
export function Who({ guests, onShown }: Props) {
  const [guest, setGuest] = useState(false)
  if (guest)
    return (
      <>
        <GuestForm act={guestText.look} onGuest={onShown} />
        <Button kind="quiet" icon="scan" onPress={() => setGuest(false)}>
          {giftCounterText.scanInstead}
        </Button>
      </>
    )
  const read = (scene: string) => {
    const shown = shownOf(scene)
    if (shown) onShown(shown)
  }
  return (
    <>
      <PersonScan scanner={giftScanner} text={giftScanText} onScene={read} />
      {guests && (
        <Button icon="edit" onPress={() => setGuest(true)}>
          {giftCounterText.guest}
        </Button>
      )}
    </>
  )
}
