import { View } from '@tarojs/components'
import './index.scss'

export interface BadgeProps {
  tone?: 'plain' | 'teal' | 'gold' | 'danger' | 'success'
  children: string
}

/** A word in a pill; the word alone must be enough. */
export function Badge({ tone = 'plain', children }: BadgeProps) {
  return <View className={`nx-badge nx-badge--${tone}`}>{children}</View>
}
