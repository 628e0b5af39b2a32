import { View } from '@tarojs/components'
import { useContext } from 'react'
import type { Failure } from '@/contract/reply'
import { appText } from '@/copy/app'
import { errorText, mayTryAgain } from '@/copy/errors'
import { Button } from '../button'
import { open } from '../navigation'
import { Notice } from '../notice'
import { SurroundingsContext } from '../screen/surroundings'

export interface RefusalNoticeProps {
  error: Failure
  /** something was typed and is still there; a mere look at a page loses nothing */
  typed?: boolean
  /** what a second try does, where one makes sense */
  onRetry?: (() => void) | undefined
}

/** What happened, what was kept, and what to do next. */
export function RefusalNotice({ error, typed = false, onRetry }: RefusalNoticeProps) {
  const { agreed } = useContext(SurroundingsContext)
  if (error.code === 'CONSENT_REQUIRED' && agreed) return <Notice tone="done" title={appText.agreedGoOn} />
  const { happened, kept, next } = errorText(error)
  const retry = onRetry && mayTryAgain(error.code)
  return (
    <Notice tone="warning" title={happened}>
      {typed && kept && <View>{kept}</View>}
      <View>{next}</View>
      {error.code === 'CONSENT_REQUIRED' && (
        <Button icon="shield" onPress={() => open('consent')}>
          {appText.readNotice}
        </Button>
      )}
      {retry && (
        <Button icon="again" onPress={onRetry}>
          {appText.again}
        </Button>
      )}
    </Notice>
  )
}
