import { View } from '@tarojs/components'
import { platform, type UploadsState } from '@/cloud'
import { marketDefaults } from '@/contract/market'
import { goodFormText as text } from '@/copy/market/desk'
import { PicturesField } from '@/ui/pictures-field'
import { KeptPictures } from '@/ui/pictures-field/kept'
import { Group } from '@/ui/screen'

interface Props {
  kept: readonly { readonly file: string; readonly link: string }[]
  uploads: UploadsState
  onRemove(file: string): void
}

/** Pictures that are there, and new ones on their way. */
export function Pictures({ kept, uploads, onRemove }: Props) {
  return (
    <Group>
      <View>{text.pictures}</View>
      {kept.length > 0 && <KeptPictures photos={kept} onRemove={onRemove} />}
      <PicturesField
        uploads={uploads}
        most={marketDefaults.picturesMost - kept.length}
        choose={left => platform.choosePictures(left)}
      />
    </Group>
  )
}
