import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud'
import { hours } from '@/contract/hours'
import type { Purse } from '@/contract/points/purses'
import type { AwardRule } from '@/contract/points/rule'
import { pointsDeskText } from '@/copy/points-desk'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { QueryView } from '@/ui/query-view'

const text = pointsDeskText.form.preview

/** What last month's services would have earned by this rule; asked for by a tap, because it looks at all of them. */
export function Preview({ purse, rule }: { purse: Purse; rule: AwardRule }) {
  const [asked, setAsked] = useState(false)
  const query = useQuery(hours.preview, { purse, rule }, { enabled: asked })
  if (!asked) {
    return (
      <Button icon="sums" onPress={() => setAsked(true)}>
        {text.act}
      </Button>
    )
  }
  return (
    <QueryView query={query}>
      {({ month, services, people, before, after, more, fewer, partial }) => (
        <Card>
          <View>{text.counted(month, services, people)}</View>
          <View>{text.sums(before, after)}</View>
          <View>{text.changes(more, fewer)}</View>
          {partial && <View className="nx-quiet">{text.partial}</View>}
        </Card>
      )}
    </QueryView>
  )
}
