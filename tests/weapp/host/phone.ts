import { type Activity, createActivity } from './activity'
import type { ApiOptions } from './apis/api'
import { createNetwork, type Network, type StatusListener } from './apis/network'
import type { PhoneTexts } from './apis/storage'

export interface DeviceState {
  /** px; WeChat's own text size */
  fontSize: number
  /** what the next scan gives; undefined = the person closes the scanner */
  scan: { readonly result: string; readonly path?: string } | undefined
  /** what the person answers in a dialog */
  confirm: boolean
  /** pictures that the person chooses next, with their sizes in bytes; none = they give up */
  album: readonly { readonly path: string; readonly size: number }[]
  /** ids of the templates that the person allows when asked */
  allows: ReadonlySet<string>
  /** the app's own folder: text or base64 by path */
  readonly files: Map<string, string>
}

/** What a phone has while an app runs on it. */
export interface Phone {
  readonly activity: Activity
  readonly device: DeviceState
  readonly network: Network
  readonly statusListeners: Set<StatusListener>
  readonly texts: PhoneTexts
  readonly errors: unknown[]
  readonly failed: (error: unknown) => void
  readonly calls: { readonly name: string; readonly options: ApiOptions }[]
  /** runs something after what runs now, as part of what is going on */
  readonly soon: (run: () => void) => void
  isAlive(): boolean
  kill(): void
}

export function createPhone(texts: PhoneTexts, fontSize: number, files: Map<string, string>): Phone {
  const activity = createActivity()
  const errors: unknown[] = []
  const statusListeners = new Set<StatusListener>()
  let alive = true
  return {
    activity,
    device: { fontSize, scan: undefined, confirm: true, album: [], allows: new Set(), files },
    network: createNetwork(statusListeners),
    statusListeners,
    texts,
    errors,
    failed: error => void errors.push(error),
    calls: [],
    soon: run => {
      const end = activity.begin()
      setTimeout(() => {
        if (alive) run()
        end()
      }, 0)
    },
    isAlive: () => alive,
    kill: () => {
      alive = false
    },
  }
}
