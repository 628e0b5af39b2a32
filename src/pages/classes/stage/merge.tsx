import { View } from '@tarojs/components'
import type { HostQuestion } from '@/contract/classes'
import { classDeskText } from '@/copy/classes'
import { Row, Rows } from '@/ui/rows'
import { Sheet } from '@/ui/sheet'

const text = classDeskText.stage

interface Props {
  into: readonly HostQuestion[]
  onMerge(id: string): void
  onClose(): void
}

/** The same question was asked before: its asker reads which one. */
export function Merge({ into, onMerge, onClose }: Props) {
  return (
    <Sheet title={text.mergeTitle} onClose={onClose}>
      {into.length === 0 ? (
        <View className="nx-quiet">{text.mergeNone}</View>
      ) : (
        <Rows>
          {into.map(({ id, words, votes }) => (
            <Row key={id} title={words} note={text.votes(votes)} onPress={() => onMerge(id)} />
          ))}
        </Rows>
      )}
    </Sheet>
  )
}
