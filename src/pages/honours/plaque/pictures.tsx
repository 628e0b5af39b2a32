import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { plaqueText as text } from '@/copy/honours'
import { Press } from '@/ui/press'
import './pictures.scss'

interface OneProps {
  links: readonly string[]
  /** from 0 */
  at: number
}

function One({ links, at }: OneProps) {
  const link = links[at] ?? ''
  return (
    <Press
      className="nx-honour-pictures__one"
      label={text.photo(at + 1, links.length)}
      onPress={() => void Taro.previewImage({ current: link, urls: [...links] })}
    >
      <Image className="nx-honour-pictures__photo" src={link} mode="widthFix" />
    </Press>
  )
}

/** Stands in the frame with the words; a press opens it larger. */
export const FirstPicture = ({ links }: { links: readonly string[] }) =>
  links.length === 0 ? null : <One links={links} at={0} />

/** The others, each as wide as the page, mounted like prints. */
export function OtherPictures({ links }: { links: readonly string[] }) {
  if (links.length < 2) return null
  return (
    <View className="nx-honour-pictures">
      {links.slice(1).map((link, before) => (
        <One key={link} links={links} at={before + 1} />
      ))}
    </View>
  )
}
