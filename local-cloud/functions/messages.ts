/** What the pool and a function's process say to each other. */

export interface RunMessage {
  readonly requestId: string
  /** JSON text of the event */
  readonly event: string
  readonly variables: Readonly<Record<string, string>>
  /** ms that the emulated clock is ahead of real time */
  readonly clockOffset: number
  readonly context: Readonly<Record<string, unknown>>
}

export type WorkerMessage =
  | { readonly type: 'loaded' }
  | { readonly type: 'loadFailed'; readonly message: string }
  | { readonly type: 'returned'; readonly requestId: string; readonly result: string }
  | { readonly type: 'threw'; readonly requestId: string; readonly message: string }
