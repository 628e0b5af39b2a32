import { Input, Picker, View } from '@tarojs/components'
import { dayText, weekdayText } from '@/copy/dates'
import { fieldUnits } from '@/copy/fields'
import { Icon } from '../icon'
import { described } from '../press/described'
import { Frame, type FrameProps } from './frame'

export interface DayFieldProps extends Omit<FrameProps, 'count' | 'large'> {
  /** YYYY-MM-DD; empty until a day is chosen */
  value: string
  onChange(day: string): void
  earliest?: string
  latest?: string
}

const web = process.env.TARO_ENV === 'h5'
/** Taro hands the type on to the browser's box, which brings its own calendar; only its types do not know. */
const dateBox = 'date' as 'text'

/** A day, chosen from wheels in WeChat and from the browser's calendar on the web. */
export function DayField({ value, onChange, earliest = '1950-01-01', latest = '2099-12-31', ...frame }: DayFieldProps) {
  const { label } = frame
  const inWords = value === '' ? undefined : `${dayText(value)} ${weekdayText(value)}`
  if (web) {
    // the browser writes days in its own way, so they stand below in ours
    return (
      <Frame {...frame} count={inWords}>
        <Input
          className="nx-field__box nx-field__day"
          type={dateBox}
          value={value}
          onInput={event => onChange(event.detail.value)}
          nativeProps={{ 'aria-label': label, min: earliest, max: latest }}
          {...described({ label })}
        />
      </Frame>
    )
  }
  const shown = inWords ?? fieldUnits.chooseDay
  return (
    <Frame {...frame}>
      <Picker
        mode="date"
        value={value}
        start={earliest}
        end={latest}
        onChange={event => onChange(String(event.detail.value))}
      >
        <View className="nx-field__box nx-field__pick" {...described({ role: 'button', label: `${label}，${shown}` })}>
          <View className={value === '' ? 'nx-field__placeholder' : ''}>{shown}</View>
          <Icon name="down" size="small" />
        </View>
      </Picker>
    </Frame>
  )
}
