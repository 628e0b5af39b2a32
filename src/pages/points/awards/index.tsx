import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { points } from '@/contract/points'
import { dayOf, dayText } from '@/copy/dates'
import { change } from '@/copy/points'
import { pointsDeskText } from '@/copy/points-desk'
import { titles } from '@/copy/titles'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Paged } from '@/ui/paged'
import { RefusalNotice } from '@/ui/refusal'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'
import { useToast } from '@/ui/toast'
import { Why } from '../parts/why'

const text = pointsDeskText.awards
type Award = OutputOf<typeof points.awards>['items'][number]

function TakeBack({ award, onDone, onClose }: { award: Award; onDone(): void; onClose(): void }) {
  const command = useCommand(points.reverse)
  const send = async (reason: string) => {
    if ((await command.send({ entry: award.id, reason })).kind === 'done') onDone()
  }
  return (
    <Sheet title={text.title(award.title, award.points)} onClose={onClose}>
      <View>{text.text}</View>
      <OutcomeNotice outcome={command.outcome} />
      <Why
        label={text.reason}
        reasons={text.reasons}
        other={text.other}
        act={text.send}
        busy={command.busy && text.sending}
        kind="danger"
        onSend={reason => void send(reason)}
      />
    </Sheet>
  )
}

function Awards({ node, place }: { node: string; place: string | undefined }) {
  const usePage = (after: string | undefined) =>
    useQuery(points.awards, { node, ...(after !== undefined && { after }) })
  const [chosen, setChosen] = useState<Award>()
  // what was taken back a moment ago is booked by a job: until then it is known here only
  const [gone, setGone] = useState<readonly string[]>([])
  const { toast, say } = useToast()
  const done = (id: string) => {
    setGone(before => [...before, id])
    setChosen(undefined)
    say(text.done)
  }
  return (
    <>
      <Heading level={1}>{place ?? titles.pointAwards}</Heading>
      <View className="nx-quiet">{text.lead}</View>
      <Paged usePage={usePage} empty={<EmptyState title={text.none} text={text.noneText} />}>
        {rows => (
          <Rows>
            {rows.map(award => {
              const { id, title, name, points: count, day, at, reversed } = award
              const over = reversed || gone.includes(id)
              return (
                <Row
                  key={id}
                  title={title}
                  note={text.row(name, dayText(day ?? dayOf(at)))}
                  end={over ? <Badge>{text.reversed}</Badge> : change(count)}
                  onPress={over ? undefined : () => setChosen(award)}
                />
              )
            })}
          </Rows>
        )}
      </Paged>
      {chosen && <TakeBack award={chosen} onDone={() => done(chosen.id)} onClose={() => setChosen(undefined)} />}
      {toast}
    </>
  )
}

/** 更正: what was earned in a part of the tree, and the way to take one back. */
export default function PointAwardsPage() {
  const node = useParam('node')
  const place = useParam('place')
  return (
    <Screen title={titles.pointAwards}>
      {node === undefined ? (
        <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
      ) : (
        <Awards node={node} place={place} />
      )}
    </Screen>
  )
}
