import { Input, Picker, View } from '@tarojs/components'
import { fieldUnits } from '@/copy/fields'
import { Icon } from '../icon'
import { described } from '../press/described'
import { Frame, type FrameProps } from './frame'

export interface TimeFieldProps extends Omit<FrameProps, 'count' | 'large'> {
  /** HH:mm; empty until a time is chosen */
  value: string
  onChange(time: string): void
}

const web = process.env.TARO_ENV === 'h5'
/** As with days: the browser's own clock. */
const timeBox = 'time' as 'text'

/** A time of the day, chosen from wheels in WeChat and from the browser's clock on the web. */
export function TimeField({ value, onChange, ...frame }: TimeFieldProps) {
  const { label } = frame
  if (web) {
    return (
      <Frame {...frame}>
        <Input
          className="nx-field__box nx-field__day"
          type={timeBox}
          value={value}
          onInput={event => onChange(event.detail.value)}
          nativeProps={{ 'aria-label': label }}
          {...described({ label })}
        />
      </Frame>
    )
  }
  const shown = value || fieldUnits.chooseTime
  return (
    <Frame {...frame}>
      <Picker mode="time" value={value} onChange={event => onChange(String(event.detail.value))}>
        <View className="nx-field__box nx-field__pick" {...described({ role: 'button', label: `${label}，${shown}` })}>
          <View className={value === '' ? 'nx-field__placeholder' : ''}>{shown}</View>
          <Icon name="down" size="small" />
        </View>
      </Picker>
    </Frame>
  )
}
