import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './index.scss'

interface Props {
  /** short and quiet ones stand beside each other on a phone too, as long as they fit */
  beside?: boolean
}

/** Buttons that belong together: below each other on a phone, in a row on a desk. */
export function Buttons({ beside = false, children }: PropsWithChildren<Props>) {
  return <View className={`nx-buttons ${beside ? 'nx-buttons--beside' : ''}`}>{children}</View>
}
