import { Input, View } from '@tarojs/components'
import { described } from '../press/described'
import { Frame, type FrameProps } from './frame'
import type { Decimals } from './number-text'

export interface NumberFieldProps extends Omit<FrameProps, 'count' | 'large'> {
  /** as typed; `wholeOf` reads it */
  value: string
  onChange(value: string): void
  decimals?: Decimals
  /** stands behind the number, e.g. 天 */
  unit?: string | undefined
  placeholder?: string
}

/** Longer than any number that is meant. */
const longest = 16
const web = process.env.TARO_ENV === 'h5'

/** One number to type, with the telephone's number keys, and its unit behind it. */
export function NumberField({ value, onChange, decimals = 0, unit, placeholder = '', ...frame }: NumberFieldProps) {
  const { label } = frame
  return (
    <Frame {...frame}>
      <View className="nx-field__line">
        <Input
          className="nx-field__box nx-field__number"
          placeholderClass="nx-field__placeholder"
          value={value}
          // a browser's number box swallows what it does not like; text with number keys says what was typed
          type={web ? 'text' : decimals === 0 ? 'number' : 'digit'}
          maxlength={longest}
          placeholder={placeholder}
          cursorSpacing={96}
          onInput={event => onChange(event.detail.value)}
          nativeProps={{
            'aria-label': label,
            autocomplete: 'off',
            inputmode: decimals === 0 ? 'numeric' : 'decimal',
          }}
          {...described({ label })}
        />
        {unit && <View className="nx-field__unit">{unit}</View>}
      </View>
    </Frame>
  )
}
