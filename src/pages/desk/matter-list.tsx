import { View } from '@tarojs/components'
import { useState } from 'react'
import { deskText as text } from '@/copy/desk'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty'
import { Heading } from '@/ui/heading'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'
import { useRowKeys } from '@/ui/rows/use-row-keys'
import { Group } from '@/ui/screen'
import type { Line } from './lines'

const go = ({ route, params }: Line) => open(route, params)

/** What waits, with counts; what is settled stands in one quiet line below. */
export function MatterList({ lines }: { lines: readonly Line[] }) {
  const [chosen, setChosen] = useState<string>()
  const waiting = lines.filter(({ count }) => count > 0)
  const settled = lines.filter(({ count }) => count === 0)
  const openById = (id: string) => {
    const line = waiting.find(one => one.id === id)
    if (line) go(line)
  }
  useRowKeys(
    waiting.map(({ id }) => id),
    chosen,
    setChosen,
    openById,
  )
  return (
    <Group>
      <Heading>{text.waiting}</Heading>
      {waiting.length === 0 && <EmptyState picture="lantern" title={text.nothing} text={text.nothingText} />}
      {waiting.length > 0 && (
        <Rows>
          {waiting.map(line => (
            <View key={line.id} className={`nx-desk__line ${chosen === line.id ? 'nx-desk__line--chosen' : ''}`}>
              <Row
                icon={line.icon}
                title={line.title}
                note={line.note}
                end={<Badge tone="gold">{text.count(line.count, line.more)}</Badge>}
                onPress={() => go(line)}
              />
            </View>
          ))}
        </Rows>
      )}
      {waiting.length > 0 && settled.length > 0 && (
        <View className="nx-quiet">{text.fine(settled.map(({ title }) => title))}</View>
      )}
    </Group>
  )
}
