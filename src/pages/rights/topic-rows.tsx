import type { TopicRef } from '@/contract/rights'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { Group } from '@/ui/screen'

/** Questions to go on with, one row each. */
export function TopicRows({ title, topics }: { title?: string; topics: readonly TopicRef[] }) {
  if (topics.length === 0) return null
  return (
    <Group>
      {title && <Heading>{title}</Heading>}
      <Rows>
        {topics.map(topic => (
          <Row key={topic.id} title={topic.title} onPress={() => open('topic', { id: topic.id })} />
        ))}
      </Rows>
    </Group>
  )
}
