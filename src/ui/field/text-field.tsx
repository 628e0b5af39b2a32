import { Input } from '@tarojs/components'
import { described } from '../press/described'
import { Frame, type FrameProps } from './frame'

export interface TextFieldProps extends Omit<FrameProps, 'count'> {
  value: string
  onChange(value: string): void
  placeholder?: string
  maxLength: number
  /** which keyboard opens */
  keyboard?: 'text' | 'number'
  /** for codes: large letters that are easy to compare */
  large?: boolean
}

/** One line to type. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, value, onChange, placeholder = '', maxLength, keyboard = 'text', large } = props
  return (
    <Frame label={label} hint={hint} error={error}>
      <Input
        className={`nx-field__box ${large ? 'nx-field__box--large' : ''}`}
        placeholderClass="nx-field__placeholder"
        value={value}
        type={keyboard}
        maxlength={maxLength}
        placeholder={placeholder}
        cursorSpacing={96}
        onInput={event => onChange(event.detail.value)}
        nativeProps={{ 'aria-label': label, autocomplete: 'off' }}
        {...described({ label })}
      />
    </Frame>
  )
}
