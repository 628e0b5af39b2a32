import { Image, View } from '@tarojs/components'
import type { GoodKind } from '@/contract/market'
import { Icon } from '@/ui/icon'
import './picture.scss'

interface Props {
  link: string | undefined
  kind: GoodKind
}

/** What a thing looks like; a sign stands for one of which nobody has taken a picture. */
export function GoodPicture({ link, kind }: Props) {
  if (link !== undefined) return <Image className="nx-good-picture" src={link} mode="aspectFill" />
  return (
    <View className="nx-good-picture nx-good-picture--none">
      <Icon name={kind === 'service' ? 'people' : 'cart'} />
    </View>
  )
}
