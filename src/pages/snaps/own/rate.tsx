import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud'
import { snaps } from '@/contract/snaps'
import { appText } from '@/copy/app'
import { ownText as text } from '@/copy/snaps/own'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { TextArea } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Press } from '@/ui/press'
import { described } from '@/ui/press/described'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { isOften, type PartProps } from './props'
import './rate.scss'

const all = [1, 2, 3, 4, 5] as const
/** Three and more settle it, as the contract says. */
export const enough = 3
const wordsMost = 200

function Stars({ stars, onChoose }: { stars: number; onChoose(stars: number): void }) {
  return (
    <View className="nx-stars" {...described({ role: 'radiogroup', label: text.rate })}>
      {all.map(one => (
        <Press
          key={one}
          className={`nx-stars__one ${one <= stars ? 'nx-stars__one--on' : ''}`}
          role="radio"
          checked={one === stars}
          label={text.star(one, text.stars[one - 1] ?? '')}
          onPress={() => onChoose(one)}
        >
          {one <= stars ? '★' : '☆'}
        </Press>
      ))}
      {stars > 0 && <View className="nx-stars__word">{text.stars[stars - 1]}</View>}
    </View>
  )
}

/** One to five; with less than three the words say what is missing, and it goes back to whoever handled it. */
export function Rate({ snap, onChanged }: PartProps) {
  const { id } = snap
  const command = useCommand(snaps.rate)
  const [stars, setStars] = useState(0)
  const [words, setWords] = useState('')
  const bad = stars > 0 && stars < enough
  const how = bad ? 'bad' : 'good'
  const often = isOften(snap)
  const said = words.trim()
  const send = async () => {
    const { kind } = await command.send({ id, stars, words: said })
    if (kind === 'done') onChanged()
  }
  return (
    <Card>
      <Heading level={3}>{text.rate}</Heading>
      <Stars stars={stars} onChoose={setStars} />
      {stars > 0 && (
        <>
          <TextArea
            label={text.rateWords[how]}
            {...(bad && { hint: often ? text.rateOftenHint : text.rateBadHint })}
            value={words}
            maxLength={wordsMost}
            onChange={setWords}
          />
          <OutcomeNotice outcome={command.outcome} onRetry={() => void send()} />
          <Button
            kind="primary"
            icon={bad && !often ? 'again' : 'done'}
            disabled={(bad && said === '') || said.length > wordsMost}
            busy={command.busy && appText.sending}
            onPress={() => void send()}
          >
            {text.rateAct[often ? 'good' : how]}
          </Button>
        </>
      )}
    </Card>
  )
}
