import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import { appText } from '@/copy/app'
import { hotlines, isHotline } from '@/copy/hotlines'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { useToast } from '@/ui/toast'

export interface CallsProps {
  numbers: readonly string[]
  /** the first one is the main act */
  urgent?: boolean
  /** the text beside it says whose number it is */
  bare?: boolean
}

/** A button to call each number. */
export function Calls({ numbers, urgent = false, bare = false }: CallsProps) {
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
            {isHotline(number) && !bare ? `${appText.call(number)} ${hotlines[number]}` : appText.call(number)}
          </Button>
        ))}
      </Buttons>
      {toast}
    </View>
  )
}
