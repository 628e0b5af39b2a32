import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import type { OutputOf } from '@/contract/define'
import { snaps } from '@/contract/snaps'
import { dayOf } from '@/copy/dates'
import { snapRuleWords, snapRulesText as text } from '@/copy/snaps/ledger'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { useParam } from '@/ui/navigation'
import { QueryView } from '@/ui/query-view'
import { RefusalNotice } from '@/ui/refusal'
import { Group, Screen } from '@/ui/screen'
import { Section } from '@/ui/section'
import { useToast } from '@/ui/toast'
import { RuleForm } from './rule-form'
import { standing } from './state'

type Found = OutputOf<typeof snaps.rules>
type One = Found['rules'][number]

function Words({ rule, tone }: { rule: One; tone?: 'gold' }) {
  return (
    <Card {...(tone && { tone })}>
      {snapRuleWords(rule).map(words => (
        <View key={words}>{words}</View>
      ))}
      <View className="nx-quiet">{text.by(rule.by)}</View>
    </Card>
  )
}

function Rules({ node, found, onChanged }: { node: string; found: Found; onChanged(): void }) {
  const [adding, setAdding] = useState(false)
  const { toast, say } = useToast()
  const { now, coming, past } = standing(found.rules, dayOf(Date.now()))
  return (
    <>
      <Group>
        <Heading level={1}>{text.title(found.place)}</Heading>
        <View className="nx-quiet">{text.lead}</View>
      </Group>
      {now ? (
        <Group>
          <Heading>{text.now}</Heading>
          <Words rule={now} tone="gold" />
        </Group>
      ) : (
        coming.length === 0 && <EmptyState picture="lantern" title={text.none} text={text.noneText} />
      )}
      {coming.map(rule => (
        <Group key={rule.from}>
          <Heading>{text.coming(rule.from)}</Heading>
          <Words rule={rule} />
        </Group>
      ))}
      {!adding && (
        <Button kind="primary" icon="edit" onPress={() => setAdding(true)}>
          {text.add}
        </Button>
      )}
      {adding && (
        <RuleForm
          node={node}
          now={now}
          onClose={() => setAdding(false)}
          onDone={() => {
            setAdding(false)
            say(text.form.done)
            onChanged()
          }}
        />
      )}
      {past.length > 0 && <Heading>{text.past}</Heading>}
      {past.map(rule => (
        <Section key={rule.from} title={text.pastRow(rule.from)} icon="history">
          <Words rule={rule} />
        </Section>
      ))}
      {toast}
    </>
  )
}

/** What an accepted snap earns at a place: now, from when on something else, and before. */
export default function SnapRulesPage() {
  const node = useParam('node')
  const query = useQuery(snaps.rules, { node: node ?? '' }, { enabled: node !== undefined })
  return (
    <Screen title={titles.snapRules}>
      {node === undefined ? (
        <RefusalNotice error={{ code: 'PLACE_NOT_FOUND' }} />
      ) : (
        <QueryView query={query}>{found => <Rules node={node} found={found} onChanged={query.reload} />}</QueryView>
      )}
    </Screen>
  )
}
