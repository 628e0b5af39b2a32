import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { type LocalFile, platform } from '@/cloud'
import { snapDefaults } from '@/contract/snaps'
import { sendText as text } from '@/copy/snaps'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import './photos.scss'

interface Props {
  photos: readonly LocalFile[]
  onChange(photos: readonly LocalFile[]): void
}

/** The photos come first: one large tile that is the camera, then small ones beside each other. */
export function Photos({ photos, onChange }: Props) {
  const [choosing, setChoosing] = useState(false)
  const [nothing, setNothing] = useState(false)
  const left = snapDefaults.photosMost - photos.length
  const add = async () => {
    setChoosing(true)
    const chosen = await platform.choosePictures(left, snapDefaults.photoBytes)
    setChoosing(false)
    setNothing(chosen.length === 0)
    if (chosen.length > 0) onChange([...photos, ...chosen.slice(0, left)])
  }
  return (
    <View className="nx-snapphotos">
      {photos.length === 0 ? (
        <Press className="nx-snapcamera" label={text.camera} disabled={choosing} onPress={() => void add()}>
          <Icon name="camera" size="large" />
          <View className="nx-snapcamera__title">{choosing ? text.preparing : text.camera}</View>
          <View className="nx-snapcamera__note">{text.cameraNote}</View>
        </Press>
      ) : (
        <View className="nx-snapphotos__all">
          {photos.map(({ path }, n) => (
            <View key={path} className="nx-snapphoto">
              <Image className="nx-snapphoto__picture" src={path} mode="aspectFill" />
              <Press
                className="nx-snapphoto__remove"
                label={text.remove(n + 1)}
                onPress={() => onChange(photos.filter(one => one.path !== path))}
              >
                <Icon name="close" size="small" />
              </Press>
            </View>
          ))}
          {left > 0 && (
            <Press
              className="nx-snapphoto nx-snapphoto--add"
              label={text.more}
              disabled={choosing}
              onPress={() => void add()}
            >
              <Icon name="camera" />
              <View>{choosing ? text.preparing : text.more}</View>
            </Press>
          )}
        </View>
      )}
      {nothing && <View className="nx-quiet">{text.noPicture}</View>}
    </View>
  )
}
