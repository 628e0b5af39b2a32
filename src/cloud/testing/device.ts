import { phoneStorage } from '../phone-storage'
import type { GroupCard, PersonaChoice, Platform } from '../platform-contract'
import { memoryDisk } from './memory-disk'
import { type MemoryTexts, memoryTexts } from './memory-texts'

/** A device whose network, scene and text size a test decides. */
export interface Device
  extends Pick<
    Platform,
    | 'storage'
    | 'persona'
    | 'personas'
    | 'choosePersona'
    | 'restart'
    | 'fontScale'
    | 'launchScene'
    | 'groupCard'
    | 'onAppShow'
    | 'onNetworkBack'
    | 'keepFile'
    | 'keptFile'
    | 'dropFile'
    | 'uploadFile'
  > {
  readonly texts: MemoryTexts
  person: string | undefined
  choices: readonly PersonaChoice[] | undefined
  scene: string | undefined
  card: GroupCard | undefined
  scale: number
  restarts: number
  appShows(): void
  networkComesBack(): void
  /** listeners that were not removed */
  listening(): number
}

export function device(texts = memoryTexts()): Device {
  const shows = new Set<() => void>()
  const backs = new Set<() => void>()
  const listenIn = (set: Set<() => void>) => (listener: () => void) => {
    set.add(listener)
    return () => void set.delete(listener)
  }
  const self: Device = {
    ...memoryDisk(),
    texts,
    storage: phoneStorage(texts),
    person: undefined,
    choices: undefined,
    scene: undefined,
    card: undefined,
    scale: 1,
    restarts: 0,
    persona: () => self.person,
    personas: async () => self.choices,
    choosePersona: id => {
      self.person = id
    },
    restart: () => {
      self.restarts += 1
    },
    fontScale: () => self.scale,
    launchScene: () => self.scene,
    groupCard: () => self.card,
    onAppShow: listenIn(shows),
    onNetworkBack: listenIn(backs),
    appShows: () => {
      for (const listener of [...shows]) listener()
    },
    networkComesBack: () => {
      for (const listener of [...backs]) listener()
    },
    listening: () => shows.size + backs.size,
  }
  return self
}
