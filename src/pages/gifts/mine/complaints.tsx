import { View } from '@tarojs/components'
import type { Complaint } from '@/contract/gifts'
import { momentText } from '@/copy/dates'
import { myGiftsText as text } from '@/copy/gifts'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { Heading } from '@/ui/heading'
import { Group } from '@/ui/screen'

/** What somebody complained of, and what the street says. */
export function Complaints({ complaints }: { complaints: readonly Complaint[] }) {
  if (complaints.length === 0) return null
  return (
    <Group>
      <Heading>{text.complaints}</Heading>
      {complaints.map(({ id, roundName, words, at, answer }) => (
        <Card key={id}>
          <View className="nx-gift-head">
            <Heading level={3}>{roundName}</Heading>
            <Badge tone={answer ? 'success' : 'gold'}>{answer ? text.answered : text.waiting}</Badge>
          </View>
          <View>{words}</View>
          <View className="nx-quiet">{momentText(at)}</View>
          {answer && (
            <View>
              <View className="nx-quiet">{`${text.answer} · ${momentText(answer.at)}`}</View>
              <View>{answer.words}</View>
            </View>
          )}
        </Card>
      ))}
    </Group>
  )
}
