import { View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import { Icon, type IconName } from '../icon'
import { Press } from '../press'
import './index.scss'

export interface SectionProps {
  title: string
  icon: IconName
  /** a short word at the end of the heading, e.g. 3条 */
  note?: string
  open?: boolean
}

/** A part of a page that opens and closes under its heading. */
export function Section({ title, icon, note, open: openAtFirst = false, children }: PropsWithChildren<SectionProps>) {
  const [open, setOpen] = useState(openAtFirst)
  return (
    <View className="nx-section">
      <Press className="nx-section__head" label={title} expanded={open} onPress={() => setOpen(!open)}>
        <View className="nx-section__icon">
          <Icon name={icon} />
        </View>
        <View className="nx-section__title">{title}</View>
        {note && <View className="nx-section__note">{note}</View>}
        <View className={`nx-section__arrow ${open ? 'nx-section__arrow--open' : ''}`}>
          <Icon name="down" size="small" />
        </View>
      </Press>
      {open && <View className="nx-section__body">{children}</View>}
    </View>
  )
}
