import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon'
import { Press } from '../press'
import '../rows/index.scss'
import './index.scss'

export interface SwitchRowProps {
  icon: IconName
  title: string
  note?: string
  /** the word beside the switch, for those who do not tell its colours apart */
  word?: string
  on: boolean
  onToggle(): void
}

/** A row that turns something on and off; it stands in `Rows`. */
export function SwitchRow({ icon, title, note, word, on, onToggle }: SwitchRowProps) {
  return (
    <Press className="nx-row" role="switch" label={title} checked={on} onPress={onToggle}>
      <View className="nx-row__icon">
        <Icon name={icon} />
      </View>
      <View className="nx-row__words">
        <View className="nx-row__title">{title}</View>
        {note && <View className="nx-row__note">{note}</View>}
      </View>
      {word && <View className="nx-quiet">{word}</View>}
      <View className={`nx-switch ${on ? 'nx-switch--on' : ''}`}>
        <View className="nx-switch__knob" />
      </View>
    </Press>
  )
}
