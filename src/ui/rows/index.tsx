import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Icon, type IconName } from '../icon'
import { Press } from '../press'
import './index.scss'

/** A card made of rows. */
export function Rows({ children }: PropsWithChildren) {
  return <View className="nx-rows">{children}</View>
}

export interface RowProps {
  title: ReactNode
  note?: ReactNode
  icon?: IconName
  /** at the end of the title's line, below it where there is no room: a value, a badge */
  end?: ReactNode
  /** the word for what a press does, where it leads nowhere */
  act?: string | undefined
  /** what a press does; a row that leads somewhere shows an arrow */
  onPress?: (() => void) | undefined
}

export function Row({ title, note, icon, end, act, onPress }: RowProps) {
  const content = (
    <>
      {icon && (
        <View className="nx-row__icon">
          <Icon name={icon} />
        </View>
      )}
      <View className="nx-row__words">
        <View className="nx-row__line">
          <View className="nx-row__title">{title}</View>
          {end && <View className="nx-row__end">{end}</View>}
        </View>
        {note && <View className="nx-row__note">{note}</View>}
      </View>
      {onPress && act && <View className="nx-row__act">{act}</View>}
      {onPress && !act && (
        <View className="nx-row__arrow">
          <Icon name="forward" size="small" />
        </View>
      )}
    </>
  )
  if (!onPress) return <View className="nx-row">{content}</View>
  return (
    <Press className="nx-row" onPress={onPress}>
      {content}
    </Press>
  )
}
