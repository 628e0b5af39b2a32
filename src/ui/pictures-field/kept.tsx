import { Image, View } from '@tarojs/components'
import { picturesText } from '@/copy/uploads'
import { Icon } from '../icon'
import { Press } from '../press'
import './index.scss'

interface Props {
  photos: readonly { readonly file: string; readonly link: string }[]
  onRemove(file: string): void
}

/** Pictures that are there already; each can be taken down. */
export function KeptPictures({ photos, onRemove }: Props) {
  return (
    <View className="nx-pictures">
      {photos.map(({ file, link }) => (
        <View key={file} className="nx-thumb">
          <Image className="nx-thumb__picture" src={link} mode="aspectFill" />
          <Press className="nx-thumb__remove" label={picturesText.remove} onPress={() => onRemove(file)}>
            <Icon name="close" size="small" />
          </Press>
        </View>
      ))}
    </View>
  )
}
