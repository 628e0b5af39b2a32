import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon } from '../icon'
import { described } from '../press/described'
import './index.scss'

export interface FrameProps {
  label: string
  hint?: string | undefined
  error?: string | undefined
  /** e.g. 12/500 */
  count?: string | undefined
  large?: boolean | undefined
}

/** What stands around every box that is typed into: label above, hint or error below. */
export function Frame({ label, hint, error, count, large, children }: PropsWithChildren<FrameProps>) {
  return (
    <View className={`nx-field ${error ? 'nx-field--wrong' : ''}`}>
      <View className={`nx-field__label ${large ? 'nx-field__label--large' : ''}`}>{label}</View>
      {children}
      {error && (
        <View className="nx-field__error" {...described({ role: 'alert' })}>
          <Icon name="warning" size="small" />
          <View className="nx-field__says">{error}</View>
        </View>
      )}
      {(hint || count) && (
        <View className="nx-field__below">
          <View className="nx-field__says">{hint}</View>
          {count && <View className="nx-field__count">{count}</View>}
        </View>
      )}
    </View>
  )
}
