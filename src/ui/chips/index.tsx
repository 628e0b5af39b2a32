import { View } from '@tarojs/components'
import { Press } from '../press'
import { described } from '../press/described'
import './index.scss'

export interface ChipsProps<V extends string> {
  label?: string
  options: readonly { readonly value: V; readonly title: string }[]
  /** several may be on: each chip is then a box to tick */
  chosen: NoInfer<V> | undefined | readonly NoInfer<V>[]
  onChoose(value: NoInfer<V>): void
}

/** Short words to choose from, side by side; for longer ones there is `Choice`. */
export function Chips<V extends string>({ label, options, chosen, onChoose }: ChipsProps<V>) {
  const several = Array.isArray(chosen)
  const isOn = (value: V) => (several ? chosen.includes(value) : chosen === value)
  return (
    <View className="nx-chips" {...described({ role: 'radiogroup', label })}>
      {label && <View className="nx-chips__label">{label}</View>}
      <View className="nx-chips__all">
        {options.map(({ value, title }) => (
          <Press
            key={value}
            className={`nx-chip ${isOn(value) ? 'nx-chip--on' : ''}`}
            role={several ? 'checkbox' : 'radio'}
            checked={isOn(value)}
            onPress={() => onChoose(value)}
          >
            {title}
          </Press>
        ))}
      </View>
    </View>
  )
}
