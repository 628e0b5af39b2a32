import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { points } from '@/contract/points'
import { type Purse, purses } from '@/contract/points/purses'
import type { AwardRule } from '@/contract/points/rule'
import { dayOf } from '@/contract/shanghai'
import { ruleWords } from '@/copy/points'
import { pointsDeskText } from '@/copy/points-desk'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chips'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { Group, Screen } from '@/ui/screen'
import { Section } from '@/ui/section'

const text = pointsDeskText.rules
const options = (Object.keys(purses) as Purse[]).map(value => ({ value, title: purses[value] }))

function Words({ rule, by, tone }: { rule: AwardRule; by: string; tone?: 'gold' }) {
  return (
    <Card {...(tone && { tone })}>
      {ruleWords(rule).map(words => (
        <View key={words}>{words}</View>
      ))}
      <View className="nx-quiet">{by}</View>
    </Card>
  )
}

function Rules({ now, set }: OutputOf<typeof points.rules>) {
  const today = dayOf(Date.now())
  const byOf = ({ by, at, reason }: (typeof set)[number]) => text.by(by, at, reason)
  const current = set.find(({ rule }) => rule.from === now.from)
  const coming = set.filter(({ rule }) => rule.from > today)
  const past = set.filter(({ rule }) => rule.from < now.from)
  return (
    <>
      <Group>
        <Heading>{text.now}</Heading>
        <Words rule={now} by={current ? byOf(current) : text.ours} tone="gold" />
      </Group>
      {coming.map(one => (
        <Group key={one.rule.from}>
          <Heading>{text.coming(one.rule.from)}</Heading>
          <Words rule={one.rule} by={byOf(one)} />
          <View className="nx-quiet">{text.replace}</View>
        </Group>
      ))}
      {past.length > 0 && <Heading>{text.past}</Heading>}
      {past.map(one => (
        <Section key={one.rule.from} title={text.pastRow(one.rule.from)} icon="history">
          <Words rule={one.rule} by={byOf(one)} />
        </Section>
      ))}
    </>
  )
}

/** What a service earns now, from when on something else, and what it was before. */
export default function PointRulesPage() {
  const [purse, setPurse] = useState<Purse>('volunteer')
  const query = useQuery(points.rules, { purse })
  return (
    <Screen
      title={titles.pointRules}
      footer={
        <Button kind="primary" icon="edit" onPress={() => open('pointRuleForm', { purse })}>
          {text.add}
        </Button>
      }
    >
      <Chips label={pointsDeskText.which} options={options} chosen={purse} onChoose={setPurse} />
      <QueryView query={query}>{found => <Rules {...found} />}</QueryView>
    </Screen>
  )
}
