import { View } from '@tarojs/components'
import { myGiftsText as text } from '@/copy/gifts'
import { Button } from '@/ui/button'
import { open } from '@/ui/navigation'
import { Notice } from '@/ui/notice'

/** Without a home nobody can say which packs are near: that there are none would not be true. */
export function NoHome() {
  return (
    <Notice icon="place" title={text.noHome}>
      <View>{text.noHomeText}</View>
      <Button icon="place" onPress={() => open('profile')}>
        {text.setHome}
      </Button>
    </Notice>
  )
}
