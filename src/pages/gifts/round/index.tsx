import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery, useRenewal } from '@/cloud'
import { gifts } from '@/contract/gifts'
import { roundsText, roundText as text } from '@/copy/gifts/rounds'
import { titles } from '@/copy/titles'
import { Card } from '@/ui/card'
import { Figure, Figures } from '@/ui/figures'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Row, Rows } from '@/ui/rows'
import { Columns, Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { OfRound } from '../parts/place-param'
import { StateBadge } from '../parts/state-badge'
import { About, History } from './about'
import { Acts } from './acts'
import { Places } from './places'
import type { Round as RoundView } from './props'
import { Standing } from './standing'
import { StillOut } from './still-out'
import { SummarySheet } from './summary-sheet'
import './index.scss'

function Round({ id }: { id: string }) {
  const query = useQuery(gifts.round, { id })
  const { toast, say } = useToast()
  const [posting, setPosting] = useState(false)
  const { renewing, renew } = useRenewal(query.reload)
  const done = (words: string) => {
    say(words)
    void renew()
  }
  return (
    <Screen title={titles.giftRound} wide>
      <QueryView query={query}>
        {round => (
          <Columns side={<Side round={round} onPost={() => setPosting(true)} />}>
            <View className="nx-round-head">
              <Heading level={1}>{round.name}</Heading>
              <StateBadge state={round.state} />
            </View>
            <View className="nx-quiet">{`${round.place} · ${roundsText.days(round.from, round.to)}`}</View>
            <Standing round={round} />
            <Numbers round={round} />
            {/* other acts once it stands differently; to end it is nothing to begin with */}
            {!begun(round) && <Acts key={round.state} round={round} renewing={renewing} onDone={done} />}
            {begun(round) && <Places round={round} renewing={renewing} onDone={done} />}
            <StillOut round={round} renewing={renewing} onDone={done} />
            <About round={round} />
            {!begun(round) && <Places round={round} renewing={renewing} onDone={done} />}
            {begun(round) && <Acts key={round.state} round={round} renewing={renewing} onDone={done} />}
          </Columns>
        )}
      </QueryView>
      {posting && <SummarySheet round={id} say={say} onClose={() => setPosting(false)} />}
      {toast}
    </Screen>
  )
}

const begun = ({ state }: RoundView) => state === 'open' || state === 'closed'

function Numbers({ round }: { round: RoundView }) {
  const { handed, quota } = round
  if (!begun(round)) return null
  return (
    <Card>
      <Figures>
        <Figure name={text.figures.handed} value={handed} />
        <Figure name={text.figures.left} value={Math.max(0, quota - handed)} />
        <Figure name={text.figures.quota} value={quota} />
      </Figures>
    </Card>
  )
}

function Side({ round, onPost }: { round: RoundView; onPost(): void }) {
  const { id, node, who, listed, doubles, undone } = round
  const records = () => open('giftRecords', { node, round: id, name: round.name })
  return (
    <Group>
      {begun(round) && (
        <>
          <Heading>{text.differences}</Heading>
          <Rows>
            {doubles > 0 && (
              <Row icon="danger" title={text.doubles(doubles)} note={text.doublesNote} onPress={records} />
            )}
            {undone > 0 && <Row icon="return" title={text.undone(undone)} note={text.undoneNote} onPress={records} />}
            {doubles + undone === 0 && <Row icon="done" title={text.clean} />}
          </Rows>
        </>
      )}
      <Rows>
        {who.kind === 'list' && (
          <Row icon="people" title={text.list} note={text.listed(listed)} onPress={() => open('giftList', { id })} />
        )}
        {begun(round) && <Row icon="history" title={text.records} onPress={records} />}
        {begun(round) && <Row icon="megaphone" title={text.summary} note={text.summaryNote} onPress={onPost} />}
      </Rows>
      <History round={round} />
    </Group>
  )
}

/** One round: how it stands, what may be done with it, how far each place has come. */
export default function GiftRoundPage() {
  return <OfRound title={titles.giftRound}>{id => <Round key={id} id={id} />}</OfRound>
}
