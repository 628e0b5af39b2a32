import { View } from '@tarojs/components'
import { described } from '../press/described'
import { type IconName, iconNames } from './names'
import './index.scss'

export type { IconName }

/** A topic's picture comes from the cloud by name; a name that this app does not have yet becomes a question mark. */
export function iconNamed(name: string): IconName {
  return iconNames.find(known => known === name) ?? 'question'
}

/** A line icon in the colour of the text beside it; decoration, so a screen reader passes over it. */
export function Icon({ name, size }: { name: IconName; size?: 'small' | 'large' }) {
  const classes = ['nx-icon', `nx-icon--${name}`, size && `nx-icon--${size}`].filter(Boolean).join(' ')
  return <View className={classes} {...described({ hidden: true })} />
}
