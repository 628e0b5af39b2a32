import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Card } from '../card'
import { Heading } from '../heading'
import './index.scss'

/** A code that is shown this once, large enough to be read across a counter; below it, what it is for. */
export function CodeCard({ title, code, children }: PropsWithChildren<{ title: string; code: string }>) {
  return (
    <Card tone="gold">
      <Heading>{title}</Heading>
      <View className="nx-code">{code}</View>
      {children}
    </Card>
  )
}
