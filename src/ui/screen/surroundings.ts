import { createContext } from 'react'

/** What a screen must know of the phone and of the person; `app.tsx` hands it in so that components stay free of the cloud. */
export interface Surroundings {
  /** 1 = the system's normal text size */
  readonly fontScale: number
  /** the privacy notice in force has been agreed to */
  readonly agreed: boolean
  /** how many commands wait on this phone for the network */
  readonly waiting: number
  retryNow(): void | Promise<void>
}

export const SurroundingsContext = createContext<Surroundings>({
  fontScale: 1,
  agreed: false,
  waiting: 0,
  retryNow: () => undefined,
})
