import { View } from '@tarojs/components'
import { categoryTitle, isEnded, type OwnSnap } from '@/contract/snaps'
import { momentText } from '@/copy/dates'
import { snapText } from '@/copy/snaps'
import { awaitedText as text } from '@/copy/snaps/awaited'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { Steps } from '../parts/steps'

const named = (steps: OwnSnap['steps']) => steps.map(({ act, ...step }) => ({ ...step, title: text.acts[act] ?? act }))

/** Somebody else's: what it is, where, how far it has come. */
export function AwaitedHead({ snap: { category, place, where, at, state, followers } }: { snap: OwnSnap }) {
  return (
    <Card>
      <Heading level={1}>{categoryTitle(category)}</Heading>
      <View className="nx-quiet">{`${snapText.at(place, where)} · ${momentText(at)}`}</View>
      {followers > 1 && <View className="nx-quiet">{snapText.followers(followers - 1)}</View>}
      <Notice tone={state === 'accepted' || state === 'settled' ? 'done' : 'info'} title={text.states[state]}>
        <View>{text.says[state]}</View>
      </Notice>
      <View className="nx-quiet">{text.quiet}</View>
    </Card>
  )
}

/** Its way without what passes between staff and its sender; and a photo of one's own once nobody sees to it any more. */
export function AwaitedSteps({ snap: { at, steps, state, kind, node } }: { snap: OwnSnap }) {
  return (
    <>
      <Steps title={text.steps} begun={{ at, words: text.sent }} steps={named(steps)} />
      {kind === 'attention' && (isEnded(state) || state === 'answered') && (
        <Button icon="camera" onPress={() => open('snapSend', { node })}>
          {text.send}
        </Button>
      )}
    </>
  )
}

/** One's own was merged: how far that one has come which stands for both. */
export function Into({ snap: { into, at } }: { snap: OwnSnap }) {
  if (!into) return null
  return (
    <>
      <Notice
        tone={into.state === 'accepted' || into.state === 'settled' ? 'done' : 'info'}
        title={text.states[into.state]}
      >
        <View>{text.says[into.state]}</View>
      </Notice>
      <Steps title={text.into} begun={{ at, words: text.sent }} steps={named(into.steps)} />
    </>
  )
}
