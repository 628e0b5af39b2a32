import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand, useQuery } from '@/cloud'
import { personScanner } from '@/cloud/person-scanner'
import { points } from '@/contract/points'
import type { Purse } from '@/contract/points/purses'
import type { AwardRule } from '@/contract/points/rule'
import { pointsText, ruleWords } from '@/copy/points'
import { titles } from '@/copy/titles'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty'
import { NumberField, wholeOf } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { PersonScan } from '@/ui/person-scan'
import { QueryView } from '@/ui/query-view'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Screen } from '@/ui/screen'
import { useOwnPurse } from '../parts/own-purse'

const text = pointsText.giving

interface Props {
  purse: Purse
  balance: number
  rule: AwardRule
}

/** How many, then whose code: the code is read last, because it is good for a minute only. */
function Give({ purse, balance, rule }: Props) {
  const command = useCommand(points.give, { keepOnPhone: false })
  const [typed, setTyped] = useState('')
  const count = wholeOf(typed, 2)
  const right = count !== undefined && count > 0
  const words = ruleWords(rule)
  if (command.outcome?.kind === 'done')
    return (
      <Notice tone="done" title={text.done(command.outcome.data.balance)}>
        <View>{text.doneText}</View>
      </Notice>
    )
  const send = (scene: string) => {
    if (count !== undefined && right) void command.send({ purse, points: count, scene })
  }
  return (
    <>
      <Heading level={1}>{text.lead(balance)}</Heading>
      <View className="nx-quiet">{words[words.length - 1]}</View>
      <NumberField
        label={text.howMany}
        unit={pointsText.unit}
        decimals={2}
        hint={text.hint}
        error={typed !== '' && !right ? text.wrong : undefined}
        value={typed}
        onChange={setTyped}
      />
      <OutcomeNotice outcome={command.outcome} />
      {right && (
        <Card>
          <Heading level={3}>{text.show}</Heading>
          <PersonScan scanner={personScanner} busy={command.busy && text.sending} onScene={send} />
        </Card>
      )}
    </>
  )
}

/** 转给家人, where the rule allows it. */
export default function GivePointsPage() {
  const { purse, ready } = useOwnPurse(useParam('purse'))
  const query = useQuery(points.mine, { purse }, { enabled: ready })
  return (
    <Screen title={titles.givePoints}>
      <QueryView
        query={query}
        empty={({ rule }) => (rule.giving ? undefined : <EmptyState title={text.closed} text={text.closedText} />)}
      >
        {({ purses, rule }) => (
          <Give purse={purse} balance={purses.find(one => one.purse === purse)?.balance ?? 0} rule={rule} />
        )}
      </QueryView>
    </Screen>
  )
}
