import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Shown } from '@/contract/gifts'
import { guestText as text } from '@/copy/gifts/counter'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Group } from '@/ui/screen'

const longestName = 20
const fourDigits = /^\d{4}$/

interface Props {
  /** words on the button */
  act: string
  onGuest(shown: Shown): void
}

/** Somebody without a phone: what they are called, and the last four digits of a number of theirs. */
export function GuestForm({ act, onGuest }: Props) {
  const [name, setName] = useState('')
  const [last4, setLast4] = useState('')
  const right = fourDigits.test(last4)
  return (
    <Group>
      <Heading level={2}>{text.title}</Heading>
      <View className="nx-quiet">{text.text}</View>
      <TextField label={text.name} hint={text.nameHint} value={name} maxLength={longestName} onChange={setName} />
      <TextField
        label={text.last4}
        hint={text.last4Hint}
        error={last4.length >= 4 && !right ? text.last4Wrong : undefined}
        keyboard="number"
        value={last4}
        maxLength={4}
        onChange={setLast4}
        large
      />
      <Button
        kind="primary"
        icon="check"
        disabled={name.trim() === '' || !right}
        onPress={() => onGuest({ by: 'guest', name: name.trim(), last4 })}
      >
        {act}
      </Button>
    </Group>
  )
}
