import { useState } from 'react'
import { useCommand } from '@/cloud'
import { codes } from '@/contract/codes'

/** Makes the codes of several stations, one command after the other; stops at the first that did not go through. */
export function useMakeCodes(onMade: () => void) {
  const command = useCommand(codes.make, { keepOnPhone: false })
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number }>()
  const make = async (nodes: readonly string[]) => {
    for (const [done, node] of nodes.entries()) {
      setProgress({ done, all: nodes.length })
      if ((await command.send({ node })).kind !== 'done') break
    }
    setProgress(undefined)
    onMade()
  }
  return { make, progress, outcome: command.outcome }
}
