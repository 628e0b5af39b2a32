import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import { appText } from '@/copy/app'
import { hotlines, isHotline } from '@/copy/hotlines'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { useToast } from '@/ui/toast'

/** A button to call each number, the first one as the main act where `urgent`. */
export function Calls({ numbers, urgent = false }: { numbers: readonly string[]; urgent?: boolean }) {
  const { toast, say } = useToast()
  if (numbers.length === 0) return null
  const call = async (number: string) => {
    if (!(await platform.callPhone(number))) say(appText.callFailed(number))
  }
  return (
    <View>
      <Buttons>
        {numbers.map((number, index) => (
          <Button
            key={number}
            kind={urgent && index === 0 ? 'primary' : 'plain'}
            icon="phone"
            onPress={() => void call(number)}
          >
            {isHotline(number) ? `${appText.call(number)} ${hotlines[number]}` : appText.call(number)}
          </Button>
        ))}
      </Buttons>
      {toast}
    </View>
  )
}
