import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import { consultationText } from '@/copy/advice'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import './exit-bar.scss'

/** Stays at the top of the page however far one has read: one press and the app is gone. */
export function ExitBar() {
  return (
    <View className="nx-exit">
      <Press className="nx-exit__press" onPress={() => platform.exit()}>
        <Icon name="leave" size="small" />
        <View>{consultationText.safe.exit}</View>
      </Press>
    </View>
  )
}
