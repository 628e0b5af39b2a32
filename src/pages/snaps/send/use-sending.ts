import { useState } from 'react'
import { type LocalFile, useParcels } from '@/cloud'
import { snaps } from '@/contract/snaps'
import type { Heard } from '@/ui/refusal/outcome'
import type { Sent } from './done'
import type { SnapInput } from './state'

interface Props {
  /** undefined while something is missing */
  input: SnapInput | undefined
  photos: readonly LocalFile[]
  /** where this person's photos lie, if it is known */
  folder: string | undefined
  /** the refused one that is being mended */
  mends: string | undefined
  onSent(sent: Sent): void
}

/** Sends what was filled in, or keeps it on the phone; what is refused is mended in the same form and takes its own place. */
export function useSending({ input, photos, folder, mends, onSent }: Props) {
  const { send, busy } = useParcels(snaps.send)
  const [outcome, setOutcome] = useState<Heard>()
  const [noRoom, setNoRoom] = useState(false)
  const [mended, setMended] = useState(mends)
  const press = async () => {
    if (!input) return
    setNoRoom(false)
    setOutcome(undefined)
    const how = { ...(folder !== undefined && { folder }), ...(mended !== undefined && { replaces: mended }) }
    const heard = await send(input, photos, how)
    if (heard === 'noRoom') return setNoRoom(true)
    if (heard.kind === 'kept') return onSent({ kind: 'kept' })
    if (heard.kind === 'done') return onSent({ kind: 'done', ...heard.data })
    // it stays on the phone until it is mended or given up
    setMended(heard.key)
    setOutcome(heard)
  }
  return { press, busy, outcome, noRoom, forget: () => setOutcome(undefined) }
}
