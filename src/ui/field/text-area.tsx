import { Textarea } from '@tarojs/components'
import { described } from '../press/described'
import { Frame, type FrameProps } from './frame'

export interface TextAreaProps extends Omit<FrameProps, 'count'> {
  value: string
  onChange(value: string): void
  placeholder?: string
  maxLength: number
  /** opens tall, for a story */
  tall?: boolean
  /** the label is the page's question */
  large?: boolean
}

/** A pasted text is not cut at the limit without a word: the page says what is too long. */
const roomBeyond = 4

/** Room for several lines; it grows with what is typed. The count appears when the end comes near. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, error, value, onChange, placeholder = '', maxLength, tall, large } = props
  const near = value.length > maxLength * 0.6
  return (
    <Frame
      label={label}
      large={large}
      hint={hint}
      error={error}
      count={near ? `${value.length}/${maxLength}` : undefined}
    >
      <Textarea
        className={`nx-field__box nx-field__area ${tall ? 'nx-field__area--tall' : ''}`}
        placeholderClass="nx-field__placeholder"
        value={value}
        maxlength={maxLength * roomBeyond}
        placeholder={placeholder}
        autoHeight
        showConfirmBar={false}
        cursorSpacing={120}
        onInput={event => onChange(event.detail.value)}
        nativeProps={{ 'aria-label': label }}
        {...described({ label })}
      />
    </Frame>
  )
}
