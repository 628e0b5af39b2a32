import { View } from '@tarojs/components'
import type { Before } from '@/contract/advice'
import { declined } from '@/copy/rights'
import { open } from '@/ui/navigation'
import { Row, Rows } from '@/ui/rows'

/** What was answered before a person was asked; a card can be read again. */
export function BeforeNote({ label, before }: { label: string; before: Before }) {
  if (before.kind === 'declined')
    return <View className="nx-quiet">{`${label}：${declined[before.reason].title}`}</View>
  const { id, title } = before
  return (
    <Rows>
      <Row icon="papers" title={title} note={label} onPress={() => open('topic', { id })} />
    </Rows>
  )
}
