import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import { categoryTitle, type ReviewSnap } from '@/contract/snaps'
import { snapText } from '@/copy/snaps'
import { deskStates, snapDeskText } from '@/copy/snaps/desk'
import { reviewText as text } from '@/copy/snaps/review'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { StateBadge } from '../parts/state-badge'

/** What is known beside the photos: who, where, what they say, and how far it is. */
export function Head({ snap }: { snap: ReviewSnap }) {
  const { category, kind, place, where, state, words, whom, sender, anonymous, at, spot, wordsCheck, masked } = snap
  const { unit, handler, followers, reopened, question, answer, rating } = snap
  const checked = text.words[wordsCheck]
  const quiet = [
    `${text.sender(sender, anonymous)} · ${text.sent(at)}`,
    ...(unit ? [text.unit(unit.place)] : []),
    ...(handler === undefined ? [] : [text.handler(handler)]),
    ...(followers > 0 ? [text.followers(followers)] : []),
  ]
  return (
    <Card>
      <View className="nx-photocard__head">
        <Badge tone={kind === 'praise' ? 'gold' : 'teal'}>{snapText.kinds[kind]}</Badge>
        <StateBadge state={state} words={deskStates} />
      </View>
      <Heading level={1}>{categoryTitle(category)}</Heading>
      <View>{snapText.at(place, where)}</View>
      <View className="nx-reviewhead__said">{words === '' ? text.noWords : words}</View>
      {whom !== undefined && <View>{text.whom(whom)}</View>}
      {quiet.map(line => (
        <View key={line} className="nx-quiet">
          {line}
        </View>
      ))}
      {masked && <View className="nx-quiet">{text.masked}</View>}
      {checked !== undefined && <Notice tone="warning" title={checked} />}
      {spot && (
        <Button
          kind="quiet"
          icon="place"
          onPress={() => void platform.showWay({ spot, name: place, address: snapText.at(place, where) })}
        >
          {text.spot}
        </Button>
      )}
      {reopened > 0 && <Notice tone="warning" icon="again" title={snapDeskText.again(reopened)} />}
      {question !== undefined && (
        <Notice title={text.question} icon="question">
          <View>{question}</View>
        </Notice>
      )}
      {answer !== undefined && (
        <Notice title={text.answer} icon="letter">
          <View>{answer}</View>
          {rating !== undefined && <View className="nx-quiet">{text.rating(rating)}</View>}
        </Notice>
      )}
    </Card>
  )
}
