/**
 * A table on its way in: chosen, looked through, hung in portions one after the other. Plain code without React; `TableImport` is its
 * face. What was hung stays hung: who stops and goes on, or imports the same table again, adds nothing twice, because the cloud tells.
 */
import type { Outcome } from '@/cloud'
import type { Failure } from '@/contract/reply'

export interface TableFault {
  /** as Excel counts */
  readonly row: number
  /** of the column */
  readonly title: string
  /** what is wrong, in words */
  readonly words: string
}

/** A table that was looked through. */
export interface Found<P> {
  readonly faults: readonly TableFault[]
  /** more than `faults` when there are too many to show */
  readonly faultsInAll: number
  /** rows that are taken and should be looked at again */
  readonly warnings?: readonly TableFault[]
  /** what would change in what is there: which row, and what of it */
  readonly changes?: readonly TableFault[]
  /** what would be added, by name */
  readonly adding: readonly { readonly name: string; readonly count: number }[]
  /** rows that say what is there already */
  readonly known: number
  /** titles that were not read */
  readonly unknown: readonly string[]
  readonly portions: readonly P[]
}

/** What a portion came to, and so far all of them. */
export interface Tally {
  readonly added: number
  readonly skipped: number
}

export type Stage<P> =
  | { readonly kind: 'start'; readonly error?: Failure }
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly name: string; readonly found: Found<P> }
  | { readonly kind: 'importing'; readonly tally: Tally; readonly of: number }
  | { readonly kind: 'stopped'; readonly tally: Tally; readonly of: number; readonly error?: Failure }
  | { readonly kind: 'done'; readonly tally: Tally }

export interface TableImportParts<File extends { readonly name: string }, P> {
  /** undefined: the person gave up */
  choose(): Promise<File | undefined>
  /** sends the file and has it looked through */
  look(file: File): Promise<Outcome<Found<P>>>
  /** one portion; the same again must add nothing twice */
  send(portion: P): Promise<Outcome<Tally>>
}

export interface TableRun<P> {
  snapshot(): Stage<P>
  subscribe(listener: () => void): () => void
  /** lets the person choose a table and looks through it */
  choose(): Promise<void>
  /** imports what was found, or goes on after a stop */
  go(): Promise<void>
  /** after the portion that is on its way */
  stop(): void
}

export function createTableRun<File extends { readonly name: string }, P>({
  choose,
  look,
  send,
}: TableImportParts<File, P>): TableRun<P> {
  const listeners = new Set<() => void>()
  let stage: Stage<P> = { kind: 'start' }
  let left: readonly P[] = []
  let stopping = false
  const show = (next: Stage<P>) => {
    stage = next
    for (const listener of [...listeners]) listener()
  }

  const importAll = async (first: Tally, of: number) => {
    let tally = first
    stopping = false
    show({ kind: 'importing', tally, of })
    for (const portion of left) {
      const brought = await send(portion)
      if (brought.kind !== 'done') {
        return show({ kind: 'stopped', tally, of, ...(brought.kind === 'refused' && { error: brought.error }) })
      }
      left = left.slice(1)
      tally = { added: tally.added + brought.data.added, skipped: tally.skipped + brought.data.skipped }
      if (stopping && left.length > 0) return show({ kind: 'stopped', tally, of })
      show({ kind: 'importing', tally, of })
    }
    show({ kind: 'done', tally })
  }

  return {
    snapshot: () => stage,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    choose: async () => {
      if (stage.kind === 'looking' || stage.kind === 'importing') return
      const file = await choose()
      if (!file) return
      show({ kind: 'looking' })
      const brought = await look(file)
      if (brought.kind === 'done') {
        left = brought.data.portions
        show({ kind: 'found', name: file.name, found: brought.data })
      } else show({ kind: 'start', ...(brought.kind === 'refused' && { error: brought.error }) })
    },
    go: async () => {
      if (stage.kind === 'found') {
        const of = stage.found.adding.reduce((sum, { count }) => sum + count, 0)
        await importAll({ added: 0, skipped: stage.found.known }, of)
      } else if (stage.kind === 'stopped') await importAll(stage.tally, stage.of)
    },
    stop: () => {
      stopping = true
    },
  }
}
