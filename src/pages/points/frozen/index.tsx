import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { points } from '@/contract/points'
import { pointsDeskText } from '@/copy/points-desk'
import { titles } from '@/copy/titles'
import { EmptyState } from '@/ui/empty'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Row, Rows } from '@/ui/rows'
import { Screen } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'
import { useToast } from '@/ui/toast'
import { Why } from '../parts/why'

const text = pointsDeskText.frozen
type Frozen = OutputOf<typeof points.frozen>['purses'][number]

function Thaw({ one, onDone, onClose }: { one: Frozen; onDone(balance: number): void; onClose(): void }) {
  const command = useCommand(points.thaw)
  const send = async (reason: string) => {
    const outcome = await command.send({ account: one.account, reason })
    if (outcome.kind === 'done') onDone(outcome.data.balance)
  }
  return (
    <Sheet title={text.title(one.name)} onClose={onClose}>
      <View>{text.row(one.shown, one.sum)}</View>
      <View>{text.text(one.sum)}</View>
      <OutcomeNotice outcome={command.outcome} />
      <Why
        label={text.reason}
        reasons={text.reasons}
        other={text.other}
        act={text.send}
        busy={command.busy && text.sending}
        onSend={reason => void send(reason)}
      />
    </Sheet>
  )
}

/** 对不上的账户: purses that are not the sum of their entries, until somebody has looked. */
export default function PointsFrozenPage() {
  const query = useQuery(points.frozen, {})
  const [chosen, setChosen] = useState<Frozen>()
  const { toast, say } = useToast()
  const done = (balance: number) => {
    setChosen(undefined)
    say(text.done(balance))
    query.reload()
  }
  return (
    <Screen title={titles.pointsFrozen}>
      <QueryView query={query}>
        {({ purses, checked }) => (
          <>
            {purses.length === 0 ? (
              <EmptyState picture="lantern" title={text.none} />
            ) : (
              <>
                <View>{text.lead}</View>
                <Rows>
                  {purses.map(one => (
                    <Row
                      key={one.account}
                      icon="warning"
                      title={`${one.name} · ${pointsDeskText.purses[one.purse]}`}
                      note={`${text.row(one.shown, one.sum)}\n${text.since(one.at)}`}
                      onPress={() => setChosen(one)}
                    />
                  ))}
                </Rows>
              </>
            )}
            <View className="nx-quiet">
              {checked ? text.checked(checked.at, checked.accounts, checked.entries) : text.neverChecked}
            </View>
          </>
        )}
      </QueryView>
      {chosen && <Thaw one={chosen} onDone={done} onClose={() => setChosen(undefined)} />}
      {toast}
    </Screen>
  )
}
