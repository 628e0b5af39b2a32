import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery, useRenewal } from '@/cloud'
import { type ReviewSnap, snaps, transitions } from '@/contract/snaps'
import { snapReviewers } from '@/contract/snaps/access'
import { reviewText as text } from '@/copy/snaps/review'
import { mayDo, useSession } from '@/session'
import { Notice } from '@/ui/notice'
import { QueryView } from '@/ui/query-view'
import { Group } from '@/ui/screen'
import { Steps } from '../parts/steps'
import { Acts } from './acts'
import { Head } from './head'
import { MergeSure } from './merge-sure'
import { Missing } from './missing'
import { PhotoCard } from './photo-card'
import { type Verdicts, verdictOf } from './verdicts'
import './view.scss'

interface Props {
  snap: ReviewSnap
  reload(): void
  /** how often Enter was pressed beside the list */
  entered: number
  /** something was done, and what it has become is on its way */
  renewing: boolean
  /** it was decided; what to say about it */
  onDone(words: string): void
}

/** Photos of praise are decided one by one; of what needs attention they are looked at. */
const decidesPhotos = ({ kind, state, own }: ReviewSnap): boolean =>
  !own && kind === 'praise' && (transitions.praise[state].accept !== undefined || state === 'accepted')

function Review({ snap, reload, entered, renewing, onDone }: Props) {
  const [said, setSaid] = useState<Verdicts>({})
  const [into, setInto] = useState<string>()
  const { can } = useSession()
  const { unit } = snap
  const elsewhere = unit && !mayDo({ can }, snapReviewers, unit.node) ? unit : undefined
  const acts = !snap.own && elsewhere === undefined
  const merges = acts && !renewing && transitions[snap.kind][snap.state].merge !== undefined
  const { pictures, photos } = snap
  const decides = decidesPhotos(snap)
  return (
    <>
      <Head snap={snap} />
      {snap.own && (
        <Notice tone="warning" icon="lock" title={text.own}>
          <View>{text.ownText}</View>
        </Notice>
      )}
      {elsewhere && (
        <Notice title={text.elsewhere(elsewhere.place)}>
          <View>{text.elsewhereText}</View>
        </Notice>
      )}
      <Group>
        {pictures.map(photo => (
          <PhotoCard
            key={photo.n}
            photo={photo}
            of={photos}
            verdict={verdictOf(photo, said)}
            decides={decides}
            onMerge={merges ? setInto : undefined}
            onChange={verdict => setSaid(before => ({ ...before, [photo.n]: verdict }))}
          />
        ))}
        <Missing snap={snap} reload={reload} />
      </Group>
      {into !== undefined && <MergeSure snap={snap} into={into} onDone={onDone} onClose={() => setInto(undefined)} />}
      {acts && <Acts snap={snap} said={said} entered={entered} renewing={renewing} onDone={onDone} />}
      <Steps
        title={text.steps}
        begun={{ at: snap.at, words: text.step(text.sentWord, snap.sender) }}
        steps={snap.steps.map(({ act, by, ...step }) => ({ ...step, title: text.step(text.stepActs[act] ?? act, by) }))}
      />
    </>
  )
}

interface ViewProps {
  id: string
  entered?: number
  onDone(words: string): void
}

/** One snap with everything that may be done about it. Never kept on the phone: links to private pictures end after some minutes. */
export function ReviewView({ id, entered = 0, onDone }: ViewProps) {
  const query = useQuery(snaps.look, { id })
  const { renewing, renew } = useRenewal(query.reload)
  const done = (words: string) => {
    void renew()
    onDone(words)
  }
  return (
    <QueryView query={query}>
      {snap => (
        <Review
          key={`${snap.id}.${snap.version}`}
          snap={snap}
          reload={() => void query.reload()}
          entered={entered}
          renewing={renewing}
          onDone={done}
        />
      )}
    </QueryView>
  )
}
