import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { stars } from '@/contract/stars'
import type { StarRule } from '@/contract/stars/rule'
import { starsText } from '@/copy/stars'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { QueryView } from '@/ui/query-view'
import { Columns, Group, Screen } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { Stars } from '../parts/stars'
import { Edit } from './edit'

const text = starsText.rules

function Rule({ rule, by }: { rule: StarRule; by: string }) {
  return (
    <Card tone="gold">
      {rule.levels.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is the level
        <View key={at}>
          <Stars level={at + 1} small />
          <View>{starsText.takesRow(one)}</View>
        </View>
      ))}
      <View className="nx-quiet">{by}</View>
    </Card>
  )
}

/** What a star takes now, from when on something else, and the way to change it. */
export default function StarRulesPage() {
  const query = useQuery(stars.rules, {})
  const [editing, setEditing] = useState(false)
  const { toast, say } = useToast()
  const done = () => {
    setEditing(false)
    say(text.done)
    query.reload()
  }
  return (
    <Screen title={titles.starRules} wide>
      <QueryView query={query}>
        {({ now, set }) => {
          const byOf = (from: string) => {
            const found = set.find(({ rule }) => rule.from === from)
            return found ? text.by(found.by, found.at, found.reason) : starsText.ours
          }
          return (
            <Columns
              side={
                editing ? (
                  <Group>
                    <Edit now={now} onDone={done} />
                  </Group>
                ) : (
                  <Button icon="edit" onPress={() => setEditing(true)}>
                    {text.edit}
                  </Button>
                )
              }
            >
              <Heading>{text.now}</Heading>
              <Rule rule={now} by={byOf(now.from)} />
              {set
                .filter(({ rule }) => rule.from > now.from)
                .map(({ rule }) => (
                  <Group key={rule.from}>
                    <Heading>{text.coming(rule.from)}</Heading>
                    <Rule rule={rule} by={byOf(rule.from)} />
                  </Group>
                ))}
            </Columns>
          )
        }}
      </QueryView>
      {toast}
    </Screen>
  )
}
