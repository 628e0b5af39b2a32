import { Image, View } from '@tarojs/components'
import './station/head.scss'

/** Pictures side by side. */
export function Pictures({ links }: { links: readonly string[] }) {
  if (links.length === 0) return null
  return (
    <View className="nx-station__photos">
      {links.map(link => (
        <Image key={link} className="nx-station__photo" src={link} mode="aspectFill" />
      ))}
    </View>
  )
}
