import { View } from '@tarojs/components'
import { platform } from '@/cloud'
import type { Emergency } from '@/contract/rights'
import { dangers, rightsText } from '@/copy/rights'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { Calls } from './calls'

/** Danger now: the number to call stands before any answer. */
export function EmergencyNotice({ emergency }: { emergency: Emergency }) {
  const { title, text, call } = dangers[emergency]
  return (
    <Notice tone="danger" title={title}>
      <Calls numbers={call} urgent />
      <View>{text}</View>
      {emergency === 'violence' && (
        <Button kind="quiet" icon="leave" onPress={() => platform.exit()}>
          {rightsText.exit}
        </Button>
      )}
    </Notice>
  )
}
