import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import type { Message } from '@/contract/advice'
import { consultationText } from '@/copy/advice'
import { timeText } from '@/copy/dates'
import { Press } from '@/ui/press'
import './messages.scss'

const text = consultationText.thread

/** A picture, small until it is pressed. It comes by a link that ends, so nothing else may keep it. */
function Picture({ link, number }: { link: string; number: number }) {
  const [large, setLarge] = useState(false)
  const label = `${text.picture} ${number}`
  return (
    <Press className={`nx-shot ${large ? 'nx-shot--large' : ''}`} label={label} onPress={() => setLarge(!large)}>
      <Image className="nx-shot__picture" src={link} mode={large ? 'widthFix' : 'aspectFill'} />
    </Press>
  )
}

export interface MessagesProps {
  messages: readonly Message[]
  /** whose own words stand at the right */
  own: Message['from']
  askerName: string
}

/** What was said, from the first word on. */
export function Messages({ messages, own, askerName }: MessagesProps) {
  return (
    <View className="nx-talk">
      {messages.map(({ from, name, at, words, pictures }) => (
        <View className={`nx-said nx-said--${from === own ? 'own' : 'other'}`} key={`${from}${at}${words}`}>
          <View className="nx-said__who">{`${from === 'adviser' ? (name ?? text.lawyer) : askerName} · ${timeText(at)}`}</View>
          <View className="nx-said__body">
            {words !== '' && <View className="nx-said__words">{words}</View>}
            {pictures.length > 0 && (
              <View className="nx-said__pictures">
                {pictures.map((link, index) => (
                  <Picture key={link} link={link} number={index + 1} />
                ))}
              </View>
            )}
          </View>
        </View>
      ))}
    </View>
  )
}
