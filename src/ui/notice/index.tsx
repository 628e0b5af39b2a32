import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from '../icon'
import { described } from '../press/described'
import './index.scss'

export type NoticeTone = 'info' | 'done' | 'warning' | 'danger'

const icons: Record<NoticeTone, IconName> = { info: 'info', done: 'done', warning: 'warning', danger: 'danger' }

export interface NoticeProps {
  tone?: NoticeTone
  title: string
  icon?: IconName
}

/** Something to know now: an icon, a headline that says it all, and the rest below. */
export function Notice({ tone = 'info', title, icon, children }: PropsWithChildren<NoticeProps>) {
  const role = tone === 'danger' || tone === 'warning' ? 'alert' : 'status'
  return (
    <View className={`nx-notice nx-notice--${tone}`} {...described({ role })}>
      <View className="nx-notice__head">
        <Icon name={icon ?? icons[tone]} />
        <View className="nx-notice__title">{title}</View>
      </View>
      {children && <View className="nx-notice__body">{children}</View>}
    </View>
  )
}
