import { View } from '@tarojs/components'
import { monthAfter } from '@/contract/months'
import { serviceText } from '@/copy/service'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import './month-bar.scss'

const text = serviceText.calendar

/** Which month, and the ones beside it. */
export function MonthBar({ month, onChange }: { month: string; onChange(month: string): void }) {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return (
    <View className="nx-month">
      <Press className="nx-month__step" label={text.before} onPress={() => onChange(monthAfter(month, -1))}>
        <Icon name="back" />
      </Press>
      <View className="nx-month__name">{text.month(year, number)}</View>
      <Press className="nx-month__step" label={text.after} onPress={() => onChange(monthAfter(month, 1))}>
        <Icon name="forward" />
      </Press>
    </View>
  )
}
