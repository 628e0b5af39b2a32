import { View } from '@tarojs/components'
import { useState } from 'react'
import { rightsText } from '@/copy/rights'
import { Checklist } from '@/ui/choice'
import { Section } from '@/ui/section'

/** What to keep, to be ticked off while looking through the drawers; the ticks stay on this page. */
export function Evidence({ items }: { items: readonly string[] }) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set())
  const toggle = (index: number) =>
    setTicked(before => {
      const after = new Set(before)
      if (!after.delete(index)) after.add(index)
      return after
    })
  return (
    <Section title={rightsText.evidence} icon="papers" note={rightsText.ticked(ticked.size, items.length)} open>
      <View className="nx-quiet">{rightsText.evidenceHint}</View>
      <Checklist items={items} ticked={ticked} onToggle={toggle} />
    </Section>
  )
}
