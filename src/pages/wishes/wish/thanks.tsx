import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { wishDefaults, wishes } from '@/contract/wishes'
import { wishText } from '@/copy/wishes'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextArea } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { useToast } from '@/ui/toast'
import type { PartProps } from './props'

const text = wishText.author

/** A word of thanks, and what became of it. */
export function Thanks(part: PartProps) {
  const thanks = part.seen.inside?.thanks
  // here, and not in the box: that one is gone as soon as the words are sent
  const { toast, say } = useToast()
  return (
    <>
      {thanks && thanks.state !== 'shown' && (
        <Card>
          <Heading>{text.thanksTitle}</Heading>
          <View>{thanks.words}</View>
          <Badge tone={thanks.state === 'hidden' ? 'gold' : 'plain'}>{text.thanks[thanks.state]}</Badge>
          {thanks.because !== undefined && <View className="nx-quiet">{wishText.wish.because(thanks.because)}</View>}
        </Card>
      )}
      {(!thanks || thanks.state === 'hidden') && <Write {...part} say={say} />}
      {toast}
    </>
  )
}

function Write({ seen: { wish }, onChanged, say }: PartProps & { say(words: string): void }) {
  const command = useCommand(wishes.thank)
  const [words, setWords] = useState('')
  const thank = async () => {
    const outcome = await command.send({ id: wish.id, words })
    if (outcome.kind !== 'done') return
    say(outcome.data.masked ? text.thankedMasked : text.thanked)
    onChanged()
  }
  return (
    <Card tone="gold">
      <TextArea
        label={text.thankLabel}
        placeholder={text.thankPlaceholder}
        hint={text.thankHint}
        value={words}
        maxLength={wishDefaults.wordsMost}
        onChange={setWords}
      />
      <OutcomeNotice outcome={command.outcome} onRetry={() => void thank()} />
      <Button
        kind="primary"
        icon="letter"
        disabled={words.trim() === ''}
        busy={command.busy && text.thanking}
        onPress={() => void thank()}
      >
        {text.thankAct}
      </Button>
    </Card>
  )
}
