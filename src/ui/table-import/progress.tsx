import { View } from '@tarojs/components'
import { described } from '../press/described'

/** How far it is, in words; the bar below only says it again. */
export function Progress({ words, tally, of }: { words: string; tally: number; of: number }) {
  const share = of === 0 ? 100 : Math.min(100, Math.round((tally / of) * 100))
  return (
    <>
      <View {...described({ role: 'status' })}>{words}</View>
      <View className="nx-table-import__bar" {...described({ hidden: true })}>
        <View className="nx-table-import__done" style={{ width: `${share}%` }} />
      </View>
    </>
  )
}
