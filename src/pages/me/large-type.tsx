import { View } from '@tarojs/components'
import { meText as text } from '@/copy/me'
import { useSession } from '@/session'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { Rows } from '@/ui/rows'

/** The care switch 关怀: everything a step larger, at once. */
export function LargeType() {
  const { largeType, setLargeType } = useSession()
  const on = largeType === 'large'
  return (
    <Rows>
      <Press
        className="nx-row"
        role="switch"
        label={text.large}
        checked={on}
        onPress={() => setLargeType(on ? 'system' : 'large')}
      >
        <View className="nx-row__icon">
          <Icon name="letters" />
        </View>
        <View className="nx-row__words">
          <View className="nx-row__title">{text.large}</View>
          <View className="nx-row__note">{text.largeNote}</View>
        </View>
        <View className="nx-quiet">{on ? text.on : text.off}</View>
        <View className={`nx-switch ${on ? 'nx-switch--on' : ''}`}>
          <View className="nx-switch__knob" />
        </View>
      </Press>
    </Rows>
  )
}
