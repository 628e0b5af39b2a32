import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { type Description, described } from './described'
import './index.scss'

export interface PressProps extends Pick<Description, 'label' | 'checked' | 'expanded'> {
  role?: 'button' | 'link' | 'radio' | 'checkbox' | 'switch'
  className?: string
  disabled?: boolean
  onPress(): void
}

const web = process.env.TARO_ENV === 'h5'

/** Anything that can be pressed: by a finger, and on the web by Enter and the space bar too. */
export function Press({
  className = '',
  disabled = false,
  onPress,
  children,
  ...about
}: PropsWithChildren<PressProps>) {
  const press = () => {
    if (!disabled) onPress()
  }
  const keyboard = web && {
    tabIndex: disabled ? -1 : 0,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return
      event.preventDefault()
      press()
    },
  }
  return (
    <View
      className={`nx-press ${className}`}
      hoverClass={disabled ? 'none' : 'nx-press--down'}
      hoverStayTime={100}
      onClick={press}
      {...described({ role: 'button', ...about, disabled })}
      {...keyboard}
    >
      {children}
    </View>
  )
}
