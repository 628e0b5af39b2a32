import { View } from '@tarojs/components'
import type { IconName } from '@/ui/icon'
import { Section } from '@/ui/section'

/** Sentences under a heading, each for itself. */
export function Sentences({ title, icon, items }: { title: string; icon: IconName; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <Section title={title} icon={icon} open>
      {items.map(item => (
        <View key={item}>{item}</View>
      ))}
    </Section>
  )
}
