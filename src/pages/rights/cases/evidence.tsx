import { View } from '@tarojs/components'
import { useState } from 'react'
import { platform } from '@/cloud'
import { rightsText } from '@/copy/rights'
import { caseText } from '@/copy/rights-case'
import { Button } from '@/ui/button'
import { Checklist } from '@/ui/choice'
import { Section } from '@/ui/section'
import { keptTicks } from './kept-ticks'

export interface EvidenceProps {
  cardId: string
  items: readonly string[]
  /** for readers who may be watched: nothing is kept on the phone */
  secret: boolean
}

/** What to keep, to be ticked off while looking through the drawers; the ticks are kept on this phone. */
export function Evidence({ cardId, items, secret }: EvidenceProps) {
  const [ticks] = useState(() => keptTicks(platform.storage, cardId))
  const [ticked, setTicked] = useState<ReadonlySet<number>>(() => (secret ? new Set() : ticks.read(items)))
  const change = (after: ReadonlySet<number>) => {
    setTicked(after)
    if (!secret) ticks.write(items, after)
  }
  const toggle = (index: number) => {
    const after = new Set(ticked)
    if (!after.delete(index)) after.add(index)
    change(after)
  }
  return (
    <Section title={rightsText.evidence} icon="papers" note={rightsText.ticked(ticked.size, items.length)} open>
      <View className="nx-quiet">{secret ? caseText.evidence.secret : caseText.evidence.hint}</View>
      <Checklist items={items} ticked={ticked} onToggle={toggle} />
      {ticked.size > 0 && (
        <Button kind="quiet" icon="again" onPress={() => change(new Set())}>
          {caseText.evidence.clear}
        </Button>
      )}
    </Section>
  )
}
