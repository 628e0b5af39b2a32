/**
 * Parcels: a command together with pictures that are still on the phone. Both are kept before anything travels and until the cloud has
 * answered, so a cut line, a killed app or a day without network lose nothing: pictures that arrived are not sent again, and the
 * command's key makes it one record. What is refused stays, for the person to mend. Plain code without React; `useParcels` is its face.
 */
import type { Reply } from '../contract/reply'
import { type Answer, isUnanswered } from './answer'
import type { Transport } from './call'
import { isBusy } from './command-sender'
import { isParcel, type NewParcel, type Parcel, type ParcelPicture } from './parcel'
import type { PhoneStorage } from './phone-storage'
import type { LocalFile, Platform, UploadProblem } from './platform-contract'

export type { NewParcel, Parcel } from './parcel'

export interface ParcelsParts {
  readonly call: Transport['call']
  readonly storage: PhoneStorage
  readonly device: Pick<Platform, 'keepFile' | 'keptFile' | 'dropFile' | 'uploadFile'>
  readonly persona: () => string
  readonly now: () => number
  readonly newName: () => string
  /** a parcel took effect */
  readonly done: (action: string) => void
  /** asks for the folder of this person's pictures; undefined when there is no answer */
  readonly folderFor: (action: string) => Promise<string | undefined>
  /** tells the cloud which files arrive, so that what no command ever names is cleared away; nobody waits for it */
  readonly announce: (action: string, fileIds: readonly string[]) => void
}

export interface Parcels {
  /** of this person, oldest first; the same list until something is different */
  list(): readonly Parcel[]
  /** Keeps it on the phone and sends it. `noRoom`: the phone has no room, nothing was kept. */
  send(parcel: NewParcel): Promise<Reply<unknown> | 'kept' | 'noRoom'>
  /** sends what waits, one after the other */
  run(): Promise<void>
  /** the pictures as they lie on this phone */
  picturesOf(parcel: Parcel): Promise<readonly LocalFile[]>
  /** takes it off the phone, sent or not */
  drop(key: string): void
  subscribe(listener: () => void): () => void
}

const prefix = 'parcel.'
/** The cloud clears away after a day what no command has named; whatever has lain there for half of it travels again. */
const lastsMs = 12 * 3_600_000
type Sent = { readonly reply: Reply<unknown> } | { readonly waits: UploadProblem | 'busy' }

/** The ids of all of them, as the first one's tells where its path begins. */
const besides = (fileId: string, path: string, all: readonly { readonly path: string }[]): readonly string[] => {
  const bucket = fileId.endsWith(path) ? fileId.slice(0, -path.length) : undefined
  return bucket === undefined ? [fileId] : all.map(one => bucket + one.path)
}

export function createParcels(parts: ParcelsParts): Parcels {
  const { storage, device, persona, newName } = parts
  const listeners = new Set<() => void>()
  const flights = new Map<string, Promise<Sent>>()
  let listed: readonly Parcel[] | undefined
  let listedFor: string | undefined

  const changed = () => {
    listed = undefined
    for (const listener of [...listeners]) listener()
  }
  const find = (key: string) => {
    const value = storage.get(prefix + key)
    return isParcel(value) ? value : undefined
  }
  const write = (parcel: Parcel): boolean => {
    const written = storage.set(prefix + parcel.key, parcel)
    changed()
    return written
  }
  /** A parcel that was dropped meanwhile stays dropped. */
  const rewrite = (parcel: Parcel) => {
    if (find(parcel.key)) write(parcel)
  }
  const drop = (key: string) => {
    for (const { id } of find(key)?.pictures ?? []) device.dropFile(id)
    storage.remove(prefix + key)
    changed()
  }

  const isThere = ({ asked }: Parcel, { fileId, since = 0 }: ParcelPicture): boolean =>
    fileId !== undefined && (asked === true || parts.now() - since < lastsMs)

  /** The parcel with every picture in the cloud, or why one is not. What arrives is announced with the first, for the rest may be cut off. */
  const withPictures = async (parcel: Parcel): Promise<Parcel | UploadProblem> => {
    const folder = parcel.folder ?? (await parts.folderFor(parcel.action))
    if (folder === undefined) return 'offline'
    let sent: Parcel = { ...parcel, folder }
    const missing = parcel.pictures.flatMap((picture, at) =>
      isThere(parcel, picture) ? [] : [{ at, picture, path: `${folder}/${newName()}.jpg` }],
    )
    let announced = false
    for (const { at, picture, path } of missing) {
      const file = await device.keptFile(picture.id)
      // the phone has cleared its disk: what is left travels without it
      if (!file) continue
      const uploaded = await device.uploadFile(path, file)
      if ('problem' in uploaded) return uploaded.problem
      if (!announced) parts.announce(parcel.action, besides(uploaded.fileId, path, missing))
      announced = true
      const arrived = { ...uploaded, since: parts.now() }
      sent = { ...sent, pictures: sent.pictures.map((one, n) => (n === at ? { ...one, ...arrived } : one)) }
      rewrite(sent)
    }
    return sent
  }

  const post = async (key: string): Promise<Sent> => {
    const parcel = find(key)
    if (!parcel) return { waits: 'failed' }
    const ready = await withPictures(parcel)
    if (typeof ready === 'string') return { waits: ready }
    const photos = ready.pictures.flatMap(({ fileId }) => fileId ?? [])
    if (!ready.asked) rewrite({ ...ready, asked: true })
    const answer: Answer = await parts.call(parcel.action, { ...parcel.input, photos }, key)
    if (isUnanswered(answer)) return { waits: 'offline' }
    if (isBusy(answer)) return { waits: 'busy' }
    if (answer.ok) {
      drop(key)
      parts.done(parcel.action)
    } else rewrite({ ...ready, error: answer.error })
    return { reply: answer }
  }
  const sendKept = (key: string): Promise<Sent> => {
    const flight = flights.get(key) ?? post(key).finally(() => flights.delete(key))
    flights.set(key, flight)
    return flight
  }

  const list = (): readonly Parcel[] => {
    if (listed && listedFor === persona()) return listed
    listedFor = persona()
    listed = storage
      .keys(prefix)
      .flatMap(name => find(name.slice(prefix.length)) ?? [])
      .filter(parcel => parcel.persona === listedFor)
      .sort((a, b) => a.at - b.at)
    return listed
  }

  return {
    list,
    send: async ({ key, action, input, folder, pictures, replaces }) => {
      const kept: ParcelPicture[] = []
      for (const picture of pictures) {
        const id = newName()
        if (await device.keepFile(picture, id)) kept.push({ id })
      }
      const where = folder === undefined ? {} : { folder }
      const parcel: Parcel = { key, action, input, pictures: kept, persona: persona(), at: parts.now(), ...where }
      if (kept.length < pictures.length || !write(parcel)) {
        for (const { id } of kept) device.dropFile(id)
        return 'noRoom'
      }
      if (replaces !== undefined) drop(replaces)
      const sent = await sendKept(key)
      return 'reply' in sent ? sent.reply : 'kept'
    },
    run: async () => {
      for (const { key, error } of list()) {
        if (error) continue
        const sent = await sendKept(key)
        if ('waits' in sent && sent.waits === 'offline') return
      }
    },
    picturesOf: async ({ pictures }) => {
      const files = await Promise.all(pictures.map(({ id }) => device.keptFile(id)))
      return files.filter(file => file !== undefined)
    },
    drop,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
