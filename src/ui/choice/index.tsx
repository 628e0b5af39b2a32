import { View } from '@tarojs/components'
import { Icon } from '../icon'
import { Press } from '../press'
import { described } from '../press/described'
import './index.scss'

export interface Option<V extends string = string> {
  value: V
  title: string
  note?: string | undefined
}

interface RowProps {
  role: 'radio' | 'checkbox'
  on: boolean
  title: string
  note?: string | undefined
  onPress(): void
}

function Row({ role, on, title, note, onPress }: RowProps) {
  return (
    <Press className="nx-choice__row" role={role} checked={on} label={title} onPress={onPress}>
      <View className={`nx-choice__mark nx-choice__mark--${role} ${on ? 'nx-choice__mark--on' : ''}`}>
        {on && <Icon name="check" size="small" />}
      </View>
      <View className="nx-choice__words">
        <View>{title}</View>
        {note && <View className="nx-choice__note">{note}</View>}
      </View>
    </Press>
  )
}

export interface ChoiceProps<V extends string> {
  label?: string
  /** a word of help below the label */
  note?: string
  /** short answers stand beside each other */
  beside?: boolean
  options: readonly Option<NoInfer<V>>[]
  chosen: V | undefined
  error?: string | undefined
  onChoose(value: NoInfer<V>): void
}

/** One of several, every one in sight. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { label, note, beside = false, options, chosen, error, onChoose } = props
  return (
    <View className="nx-choice" {...described({ role: 'radiogroup', label })}>
      {label && <View className="nx-choice__label">{label}</View>}
      {note && <View className="nx-choice__note">{note}</View>}
      <View className={`nx-choice__rows ${beside ? 'nx-choice__rows--beside' : ''}`}>
        {options.map(({ value, title, note }) => (
          <Row
            key={value}
            role="radio"
            on={value === chosen}
            title={title}
            note={note}
            onPress={() => onChoose(value)}
          />
        ))}
      </View>
      {error && (
        <View className="nx-choice__error" {...described({ role: 'alert' })}>
          <Icon name="warning" size="small" />
          <View>{error}</View>
        </View>
      )}
    </View>
  )
}

export interface ChecklistProps {
  items: readonly string[]
  ticked: ReadonlySet<number>
  onToggle(index: number): void
}

/** Things to tick off. */
export function Checklist({ items, ticked, onToggle }: ChecklistProps) {
  return (
    <View className="nx-choice__rows">
      {items.map((item, index) => (
        <Row key={item} role="checkbox" on={ticked.has(index)} title={item} onPress={() => onToggle(index)} />
      ))}
    </View>
  )
}
