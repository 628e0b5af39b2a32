import { useDidShow } from '@tarojs/taro'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { newKey, platform } from '@/cloud'
import { client } from '@/cloud/client'
import { mayTryAgain } from '@/copy/errors'
import type { Head } from './entries'
import { createOutsideLog } from './log'

/** What was taken along, as this phone keeps it; the head of the first call counts. Sends by itself whenever there is network. */
export function useOutsideLog(head: Head) {
  const [log] = useState(() =>
    createOutsideLog({
      head,
      storage: platform.storage,
      queue: client.queue,
      newKey,
      now: Date.now,
      mayTryAgain,
    }),
  )
  useEffect(() => {
    const close = log.open()
    void log.send()
    const stop = platform.onNetworkBack(() => void log.send())
    return () => {
      stop()
      close()
    }
  }, [log])
  useDidShow(() => void log.send())
  const state = useSyncExternalStore(log.subscribe, log.snapshot)
  return { log, ...state }
}
