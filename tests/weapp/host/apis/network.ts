/** The phone's connection. A test cuts it, mends it, or loses one answer on its way back. */
export interface Network {
  isConnected(): boolean
  cut(): void
  mend(): void
  /** the next call arrives and takes effect, its answer does not come back */
  loseNextAnswer(): void
  /** true once after `loseNextAnswer` */
  takeLoss(): boolean
}

export type StatusListener = (status: { readonly isConnected: boolean; readonly networkType: string }) => void

export function createNetwork(listeners: ReadonlySet<StatusListener>): Network {
  let connected = true
  let loss = false
  const turn = (to: boolean) => {
    if (connected === to) return
    connected = to
    for (const listener of [...listeners]) listener({ isConnected: to, networkType: to ? 'wifi' : 'none' })
  }
  return {
    isConnected: () => connected,
    cut: () => turn(false),
    mend: () => turn(true),
    loseNextAnswer: () => {
      loss = true
    },
    takeLoss: () => {
      const taken = loss
      loss = false
      return taken
    },
  }
}
