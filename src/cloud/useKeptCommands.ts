import { useCallback, useSyncExternalStore } from 'react'

import { client } from './client'
import type { KeptSummary } from './kept-summary'

/** `count`: commands on this phone that the cloud has not answered; `refused`: sent later and refused. */
export interface KeptCommandsState extends KeptSummary {
  retryNow(): Promise<void>
  /** the person has read about this refusal */
  dismiss(key: string): void
}

export function useKeptCommands(): KeptCommandsState {
  const snapshot = useSyncExternalStore(client.summary.subscribe, client.summary.snapshot)
  const retryNow = useCallback(async () => {
    await Promise.all([client.queue.run(), client.parcels.run()])
  }, [])
  return { ...snapshot, retryNow, dismiss: client.summary.dismiss }
}
