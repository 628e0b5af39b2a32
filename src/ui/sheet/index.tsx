import { View } from '@tarojs/components'
import { type PropsWithChildren, useEffect, useRef } from 'react'
import { appText } from '@/copy/app'
import { Heading } from '../heading'
import { Icon } from '../icon'
import { Press } from '../press'
import { described } from '../press/described'
import { holdKeyboard } from './keyboard'
import './index.scss'

export interface SheetProps {
  title: string
  /** another one stands in front: on a desk it takes this one's place for a while */
  behind?: boolean
  onClose(): void
}

const web = process.env.TARO_ENV === 'h5'

/** A question in front of the page: from below on a phone, in the middle of a desk. Render it only while it is open. */
export function Sheet({ title, behind = false, onClose, children }: PropsWithChildren<SheetProps>) {
  const panel = useRef<HTMLElement>(null)
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  }, [onClose])
  useEffect(() => (web && panel.current ? holdKeyboard(panel.current, () => close.current()) : undefined), [])

  return (
    <View className={`nx-sheet ${behind ? 'nx-sheet--behind' : ''}`}>
      <View className="nx-sheet__veil" onClick={onClose} catchMove {...described({ hidden: true })} />
      <View
        ref={panel}
        className="nx-sheet__panel"
        {...described({ role: 'dialog', label: title, modal: true })}
        {...(web && { tabIndex: -1 })}
      >
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
