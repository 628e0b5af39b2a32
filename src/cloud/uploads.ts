/**
 * Pictures on their way into the cloud: they travel as soon as they are chosen, while the form is still being filled in. One that fails
 * holds up nobody and can be tried again. Plain code without React; `useUploads` is its face.
 */
import { pictureMaxBytes } from '../contract/files'
import type { LocalPicture, Platform, Uploaded, UploadProblem } from './platform-contract'

export interface UploadItem {
  readonly id: string
  /** of the picture on the phone, for showing it */
  readonly path: string
  readonly state: 'waiting' | 'sending' | 'done' | 'failed'
  readonly fileId?: string
  readonly problem?: UploadProblem
}

export interface UploadsSnapshot {
  readonly items: readonly UploadItem[]
  /** something is still on its way */
  readonly busy: boolean
}

export interface Uploads {
  snapshot(): UploadsSnapshot
  subscribe(listener: () => void): () => void
  add(pictures: readonly LocalPicture[]): void
  /** also while it travels: what arrives then belongs to nobody */
  remove(id: string): void
  retry(id: string): void
  /** of the pictures that have arrived, in the order in which they were chosen */
  fileIds(): string[]
  /** the network is back: what only lacked a network travels again */
  retryOffline(): void
}

export interface UploadsParts {
  /** where the pictures lie in the cloud, without slashes at its ends */
  readonly folder: string
  readonly upload: Platform['uploadFile']
  /** never the same twice, and nobody can guess it: whoever knows a name could name the file */
  readonly newName: () => string
}

/** More at once would only make each slower. */
const atOnce = 2

interface Entry {
  readonly picture: LocalPicture
  item: UploadItem
}

export function createUploads({ folder, upload, newName }: UploadsParts): Uploads {
  const listeners = new Set<() => void>()
  let entries: readonly Entry[] = []
  let snapshot: UploadsSnapshot = { items: [], busy: false }
  let sending = 0

  const publish = () => {
    const items = entries.map(({ item }) => item)
    snapshot = { items, busy: items.some(({ state }) => state === 'waiting' || state === 'sending') }
    for (const listener of [...listeners]) listener()
  }
  const become = (entry: Entry, state: UploadItem['state'], more: Partial<UploadItem> = {}) => {
    const { id, path } = entry.item
    entry.item = { id, path, state, ...more }
  }
  const send = async (entry: Entry) => {
    sending += 1
    become(entry, 'sending')
    // a second attempt gets a name of its own: the first may have arrived without our knowing
    const result: Uploaded = await upload(`${folder}/${newName()}.${extensionOf(entry.picture.name)}`, entry.picture)
    sending -= 1
    if ('fileId' in result) become(entry, 'done', result)
    else become(entry, 'failed', result)
    work()
  }
  const work = () => {
    for (const entry of entries) {
      if (sending < atOnce && entry.item.state === 'waiting') void send(entry)
    }
    publish()
  }
  const again = (wanted: (item: UploadItem) => boolean) => {
    for (const entry of entries) {
      const { state, problem } = entry.item
      if (state === 'failed' && problem !== 'tooLarge' && wanted(entry.item)) become(entry, 'waiting')
    }
    work()
  }

  return {
    snapshot: () => snapshot,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add: pictures => {
      const added = pictures.map((picture): Entry => {
        const { path, bytes } = picture
        const start = bytes > pictureMaxBytes ? ({ state: 'failed', problem: 'tooLarge' } as const) : undefined
        return { picture, item: { id: newName(), path, ...(start ?? { state: 'waiting' }) } }
      })
      entries = [...entries, ...added]
      work()
    },
    remove: id => {
      entries = entries.filter(({ item }) => item.id !== id)
      publish()
    },
    retry: id => again(item => item.id === id),
    fileIds: () => entries.flatMap(({ item }) => item.fileId ?? []),
    retryOffline: () => again(({ problem }) => problem === 'offline'),
  }
}

const extensionOf = (name: string): string => /\.(jpe?g|png|webp|gif)$/i.exec(name)?.[1]?.toLowerCase() ?? 'jpg'
