import { View } from '@tarojs/components'
import type { EntryRow } from '@/contract/points/records'
import type { AwardRule } from '@/contract/points/rule'
import { change, explained, ruleWords, pointsText as text } from '@/copy/points'
import { Heading } from '@/ui/heading'
import { Group } from '@/ui/screen'
import { Sheet } from '@/ui/sheet'

interface EntryProps {
  entry: EntryRow
  rule: AwardRule
  onClose(): void
}

/** What an entry was made of. */
export function EntrySheet({ entry, rule, onClose }: EntryProps) {
  return (
    <Sheet title={entry.title} onClose={onClose}>
      <Heading level={1}>{`${change(entry.points)} ${text.unit}`}</Heading>
      <View className="nx-quiet">{text.kinds[entry.kind]}</View>
      <Lines lines={explained(entry, rule)} />
    </Sheet>
  )
}

/** The rule of today in words. */
export function RuleSheet({ rule, set, onClose }: { rule: AwardRule; set: boolean; onClose(): void }) {
  return (
    <Sheet title={text.how} onClose={onClose}>
      <View className="nx-quiet">{set ? text.howSet(rule.from) : text.howOurs}</View>
      <Lines lines={ruleWords(rule)} />
    </Sheet>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <Group>
      {lines.map(line => (
        <View key={line}>{line}</View>
      ))}
    </Group>
  )
}
