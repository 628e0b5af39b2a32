import { View } from '@tarojs/components'
import { useState } from 'react'
import { useNotify } from '@/cloud'
import { orderText as text } from '@/copy/market'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'

const kinds = ['orderNews'] as const

/** Whoever wants it hears of it before it ends; WeChat asks once for each message. */
export function Remind() {
  const { ask } = useNotify(kinds)
  const [asked, setAsked] = useState(false)
  const remind = async () => setAsked((await ask()).length > 0)
  if (asked) return <Notice tone="done" title={text.reminded} />
  return (
    <View className="nx-group">
      <View className="nx-quiet">{text.remindText}</View>
      <Button icon="clock" onPress={() => void remind()}>
        {text.remind}
      </Button>
    </View>
  )
}
