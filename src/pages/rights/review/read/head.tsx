import { View } from '@tarojs/components'
import type { OutputOf } from '@/contract/define'
import type { rights } from '@/contract/rights'
import { dayOf, dayText } from '@/copy/dates'
import { cardsText as text } from '@/copy/rights-review'
import { Notice } from '@/ui/notice'
import { Group } from '@/ui/screen'
import { reasonText, Standing } from '../standing'
import './head.scss'

/** Above a card: how far it has come, whose it is, and what its reader must know first. */
export function Head({ draft, amended }: Pick<OutputOf<typeof rights.draft>, 'draft' | 'amended'>) {
  const { author, at, live, mine, outdated, state } = draft
  const reason = reasonText(draft)
  return (
    <Group>
      <View className="nx-standing">
        <Standing state={state} />
        <View className="nx-quiet">{text.by(author, dayText(dayOf(at)))}</View>
      </View>
      {mine && state === 'waiting' && (
        <Notice icon="eye" title={text.own.title}>
          <View>{text.own.text}</View>
        </Notice>
      )}
      {reason && <Notice tone="warning" title={reason} />}
      {outdated && (
        <Notice tone="warning" title={text.outdated}>
          <View>{text.outdatedText}</View>
        </Notice>
      )}
      {amended && !outdated && <Notice tone="warning" title={text.amended} />}
      {live && state !== 'published' && <Notice title={text.olderLive} />}
    </Group>
  )
}
