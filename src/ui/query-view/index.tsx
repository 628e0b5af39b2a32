import { useDidShow } from '@tarojs/taro'
import type { ReactNode } from 'react'
import type { Failure } from '@/contract/reply'
import { appText } from '@/copy/app'
import { Button } from '../button'
import { EmptyState } from '../empty'
import { Notice } from '../notice'
import { RefusalNotice } from '../refusal'
import { Skeleton } from '../skeleton'

/** A question to the cloud and how far it has come. */
export interface Asked<T> {
  readonly status: 'loading' | 'ready' | 'refused' | 'offline'
  readonly data?: T
  readonly error?: Failure
  /** `data` is the last answer, kept on the phone */
  readonly stale: boolean
  reload(): void
}

export interface QueryViewProps<T> {
  query: Asked<T>
  /** the shape of what comes */
  skeleton?: ReactNode
  /** what stands there when the answer has nothing in it; undefined = there is something */
  empty?(data: T): ReactNode | undefined
  children(data: T): ReactNode
}

/** Makes every state of a question visible: on its way, refused, offline, empty, answered. */
export function QueryView<T>({ query, skeleton, empty, children }: QueryViewProps<T>) {
  const { status, data, error, stale, reload } = query
  useDidShow(() => {
    // back from the privacy notice: what was refused may be answered now
    if (error?.code === 'CONSENT_REQUIRED') reload()
  })

  if (data !== undefined && status !== 'refused') {
    return (
      <>
        {stale && status === 'offline' && (
          <Notice tone="info" icon="offline" title={appText.offline.stale}>
            <Button kind="quiet" icon="again" onPress={reload}>
              {appText.again}
            </Button>
          </Notice>
        )}
        {empty?.(data) ?? children(data)}
      </>
    )
  }
  if (status === 'offline') {
    return (
      <EmptyState picture="offline" title={appText.offline.title} text={appText.offline.text}>
        <Button icon="again" onPress={reload}>
          {appText.again}
        </Button>
      </EmptyState>
    )
  }
  if (status === 'refused') return <RefusalNotice error={error ?? { code: 'INTERNAL' }} onRetry={reload} />
  return <>{skeleton ?? <Skeleton />}</>
}
