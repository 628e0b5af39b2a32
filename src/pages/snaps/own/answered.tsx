import { View } from '@tarojs/components'
import { useState } from 'react'
import { snapDefaults } from '@/contract/snaps'
import { dayOf, dayText } from '@/copy/dates'
import { ownText as text } from '@/copy/snaps/own'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { isOften, type PartProps } from './props'
import { enough, Rate } from './rate'
import { Reopen } from './reopen'

/** What staff answered; while there is time it is rated, or opened again. */
export function Answered({ snap, onChanged }: PartProps) {
  const [again, setAgain] = useState(false)
  const { answer, state, rating, until } = snap
  if (answer === undefined) return null
  const open = snap.own && until !== undefined && until > Date.now()
  const rates = state === 'answered' && open
  const often = isOften(snap)
  const reopens = (state === 'answered' || state === 'settled') && open && !often
  const bad = rating !== undefined && rating < enough
  return (
    <>
      <Card tone="teal">
        <Heading level={3}>{text.answer}</Heading>
        <View>{answer}</View>
        {rating !== undefined && state === 'settled' && <View className="nx-quiet">{text.rated(rating)}</View>}
        {often && bad && state === 'settled' && (
          <Notice tone="warning" title={text.often(snapDefaults.reopenMost)}>
            <View>{text.oftenText}</View>
          </Notice>
        )}
        {(rates || reopens) && until !== undefined && (
          <View className="nx-quiet">
            {(often ? text.untilRate : rates ? text.until : text.untilReopen)(dayText(dayOf(until)))}
          </View>
        )}
      </Card>
      {rates && <Rate snap={snap} onChanged={onChanged} />}
      {reopens && !again && (
        <Button icon="again" onPress={() => setAgain(true)}>
          {text.reopen}
        </Button>
      )}
      {reopens && again && <Reopen snap={snap} onChanged={onChanged} onClose={() => setAgain(false)} />}
    </>
  )
}
