import { View } from '@tarojs/components'
import { roundText as text } from '@/copy/gifts/rounds'
import { Notice } from '@/ui/notice'
import type { Round } from './props'

/** What stands in the way, or what has just happened. */
export function Standing({ round: { state, mayApprove, sentBack, closed, spreading } }: { round: Round }) {
  if (spreading) return <Notice title={text.spreading} icon="clock" />
  if (state === 'draft' && sentBack)
    return (
      <Notice tone="warning" title={text.sentBack(sentBack.reason)}>
        <View>{text.sentBackText}</View>
      </Notice>
    )
  if (state === 'submitted')
    return mayApprove ? (
      <Notice title={text.checkFirst} icon="eye">
        <View>{text.checkText}</View>
      </Notice>
    ) : (
      <Notice title={text.waitSecond} icon="people">
        <View>{text.waitSecondText}</View>
      </Notice>
    )
  if (state === 'closed') return <Notice title={text.closed(closed?.reason)} icon="lock" />
  return null
}
