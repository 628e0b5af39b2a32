import { Image, View } from '@tarojs/components'
import { useQuery } from '@/cloud'
import { categoryTitle, type OwnSnap, snaps } from '@/contract/snaps'
import { momentText } from '@/copy/dates'
import { snapText } from '@/copy/snaps'
import { ownText as text } from '@/copy/snaps/own'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { open, useParam } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Screen } from '@/ui/screen'
import { Steps } from '../parts/steps'
import { Answered } from './answered'
import { AwaitedHead, AwaitedSteps, Into } from './awaited'
import type { PartProps } from './props'
import { Question } from './question'
import { Withdraw } from './withdraw'
import './index.scss'

/** Why none can be seen: what is still on its way first, then what could be there, then what never will. */
const picturesAre = (states: OwnSnap['photoStates']): OwnSnap['photoStates'][number] =>
  (['raw', 'ready', 'unreadable'] as const).find(state => states.includes(state)) ?? 'gone'

/** What it is, where, how far it has come, in words. */
function Head({ snap }: { snap: OwnSnap }) {
  const { category, place, where, words, at, state, thumb, followers, anonymous, kind, photoStates, down } = snap
  const broken = photoStates.filter(one => one === 'unreadable').length
  return (
    <Card>
      <View className="nx-ownsnap">
        {thumb === undefined ? (
          <View className="nx-quiet">{text.noPicture[picturesAre(photoStates)]}</View>
        ) : (
          <Image className="nx-ownsnap__picture" src={thumb} mode="widthFix" />
        )}
        <View className="nx-ownsnap__words">
          <Heading level={1}>{categoryTitle(category)}</Heading>
          <View className="nx-quiet">{`${snapText.at(place, where)} · ${momentText(at)}`}</View>
          {words !== '' && <View>{words}</View>}
          {thumb !== undefined && broken > 0 && <View className="nx-quiet">{text.someUnreadable(broken)}</View>}
          {kind === 'praise' && <View className="nx-quiet">{anonymous ? text.anonymous : text.named}</View>}
          {followers > 0 && <View className="nx-quiet">{snapText.followers(followers)}</View>}
        </View>
      </View>
      <Notice
        tone={
          down ? 'info' : state === 'accepted' || state === 'settled' ? 'done' : state === 'asked' ? 'warning' : 'info'
        }
        title={down ? text.down.title : snapText.states[state]}
        {...((state === 'checking' || state === 'waiting') && { icon: 'clock' as const })}
      >
        <View>{down ? text.down.text : text.says[state]}</View>
      </Notice>
    </Card>
  )
}

/** What came of it for the sender: points with the reason, the post. */
function Outcome({ snap: { earned, post } }: { snap: OwnSnap }) {
  return (
    <>
      {earned && (
        <Card tone="gold">
          <Heading level={3}>{earned.points > 0 ? text.points(earned.points) : text.noPoints}</Heading>
          <View>{earned.why}</View>
          <Button kind="quiet" icon="ticket" onPress={() => open('myPoints')}>
            {text.toPoints}
          </Button>
        </Card>
      )}
      {post !== undefined && (
        <Button icon="star" onPress={() => open('honour', { id: post })}>
          {text.post}
        </Button>
      )}
    </>
  )
}

function Own({ snap, onChanged }: PartProps) {
  const part = { snap, onChanged }
  if (!snap.own) {
    return (
      <>
        <AwaitedHead snap={snap} />
        <Answered {...part} />
        <Outcome snap={snap} />
        <AwaitedSteps snap={snap} />
      </>
    )
  }
  return (
    <>
      <Head snap={snap} />
      <Question {...part} />
      <Answered {...part} />
      <Outcome snap={snap} />
      <Into snap={snap} />
      <Steps
        title={text.steps}
        begun={{ at: snap.at, words: text.sent }}
        steps={snap.steps.map(({ act, ...step }) => ({ ...step, title: text.acts[act] ?? act }))}
      />
      <Withdraw {...part} />
    </>
  )
}

/** One that I sent: how far it is, what is asked of me, what came of it; or one that I wait for with others. */
export default function OwnSnapPage() {
  const id = useParam('id')
  const query = useQuery(snaps.read, { id: id ?? '' }, { enabled: id !== undefined, keep: true })
  return (
    <Screen title={titles.snap}>
      {id === undefined ? (
        <RefusalNotice error={{ code: 'SNAP_NOT_FOUND' }} />
      ) : (
        <QueryView query={query}>{snap => <Own snap={snap} onChanged={query.reload} />}</QueryView>
      )}
    </Screen>
  )
}
