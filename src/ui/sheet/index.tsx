import { View } from '@tarojs/components'
import { type PropsWithChildren, useEffect } from 'react'
import { appText } from '@/copy/app'
import { Heading } from '../heading'
import { Icon } from '../icon'
import { Press } from '../press'
import { described } from '../press/described'
import './index.scss'

export interface SheetProps {
  title: string
  onClose(): void
}

const web = process.env.TARO_ENV === 'h5'

/** A question in front of the page: from below on a phone, in the middle of a desk. Render it only while it is open. */
export function Sheet({ title, onClose, children }: PropsWithChildren<SheetProps>) {
  useEffect(() => {
    if (!web) return
    const closeOnEscape = (event: KeyboardEvent) => event.key === 'Escape' && onClose()
    document.addEventListener('keydown', closeOnEscape)
    return () => document.removeEventListener('keydown', closeOnEscape)
  }, [onClose])

  return (
    <View className="nx-sheet">
      <View className="nx-sheet__veil" onClick={onClose} catchMove {...described({ hidden: true })} />
      <View className="nx-sheet__panel" {...described({ role: 'dialog', label: title })}>
        <View className="nx-sheet__head">
          <View className="nx-sheet__title">
            <Heading>{title}</Heading>
          </View>
          <Press className="nx-sheet__close" label={appText.close} onPress={onClose}>
            <Icon name="close" />
          </Press>
        </View>
        <View className="nx-sheet__body">{children}</View>
      </View>
    </View>
  )
}
