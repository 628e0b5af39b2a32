import { View } from '@tarojs/components'
import type { Failure } from '@/contract/reply'
import { appText } from '@/copy/app'
import { Notice } from '../notice'
import { RefusalNotice } from './index'

/** What became of a command, as far as a person must hear of it. */
export type Heard =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly error: Failure }
  | { readonly kind: 'kept' }

/** Stands above the button of a form: silent when all went well, else it says what became of what was typed. */
export function OutcomeNotice({ outcome, onRetry }: { outcome: Heard | undefined; onRetry?: () => void }) {
  if (outcome?.kind === 'refused') return <RefusalNotice error={outcome.error} typed onRetry={onRetry} />
  if (outcome?.kind === 'kept') {
    return (
      <Notice title={appText.kept.title} icon="clock">
        <View>{appText.kept.text}</View>
      </Notice>
    )
  }
  return null
}
