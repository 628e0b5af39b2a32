import { useState } from 'react'

interface Done {
  readonly files: number
  readonly rows: number
  /** where the next file begins; missing when there is none, or nothing was asked for yet */
  readonly next?: string
}
const none: Done = { files: 0, rows: 0 }

/** A long list comes in several files, a press for each: how many there are, and what to ask for next. After the last one it begins anew. */
export function useFiles() {
  const [done, setDone] = useState(none)
  const before = done.next === undefined ? none : done
  const took = (rows: number, next: string | undefined): Done => {
    const now = { files: before.files + 1, rows: before.rows + rows, ...(next !== undefined && { next }) }
    setDone(now)
    return now
  }
  return { before, took, after: done.next === undefined ? {} : { after: done.next } }
}
