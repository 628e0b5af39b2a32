import { useEffect, useRef, useState } from 'react'
import { platform } from '@/cloud'
import { neutral } from '@/copy/advice'
import { Button } from '@/ui/button'
import { EmptyState } from '@/ui/empty'
import { Screen } from '@/ui/screen'

/** Stands in place of a page that was left in safe mode: nothing of it is drawn any more. */
export function Cover({ onResume }: { onResume(): void }) {
  return (
    <Screen title={neutral.title}>
      <EmptyState picture="lantern" title={neutral.covered} text={neutral.coveredText}>
        <Button onPress={onResume}>{neutral.resume}</Button>
      </EmptyState>
    </Screen>
  )
}

/** True from the moment when the app is left until the person says that they go on; `onLeave` drops what the page still holds. */
export function useCovered(watching: boolean, onLeave?: () => void): readonly [covered: boolean, resume: () => void] {
  const [covered, setCovered] = useState(false)
  const leave = useRef(onLeave)
  useEffect(() => {
    leave.current = onLeave
  }, [onLeave])
  useEffect(() => {
    if (!watching) return undefined
    return platform.onAppHide(() => {
      setCovered(true)
      leave.current?.()
    })
  }, [watching])
  return [covered, () => setCovered(false)]
}
