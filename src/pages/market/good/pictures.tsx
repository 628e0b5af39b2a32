import { Image, View } from '@tarojs/components'
import './pictures.scss'

/** What it looks like, side by side. */
export function Pictures({ links }: { links: readonly string[] }) {
  if (links.length === 0) return null
  return (
    <View className="nx-good-pictures">
      {links.map(link => (
        <Image key={link} className="nx-good-pictures__one" src={link} mode="aspectFill" />
      ))}
    </View>
  )
}
