import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { platform } from '@/cloud'
import { bannerText as text } from '@/copy/banners'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import type { Picture } from './use-banner'
import './long-picture.scss'

/** The picture as it will stand in the group, and the press that keeps it. */
export function LongPicture({ picture: { fileName, base64, replaced } }: { picture: Picture }) {
  const [kept, setKept] = useState<boolean>()
  const keep = async () => setKept((await platform.openFile(fileName, base64, 'image/jpeg')) === 'opened')
  return (
    <>
      <Notice tone="done" title={kept ? text.saved : text.drawn}>
        <View>{kept === false ? text.notSaved : text.drawnText}</View>
        {replaced.length > 0 && <View>{text.replaced(replaced.join(' '))}</View>}
        <Button kind="primary" icon="save" onPress={() => void keep()}>
          {text.save}
        </Button>
      </Notice>
      <Image className="nx-long-picture" src={`data:image/jpeg;base64,${base64}`} mode="widthFix" showMenuByLongpress />
    </>
  )
}
