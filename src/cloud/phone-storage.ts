/** What stays on the phone when the app is closed. Values are JSON. */
export interface PhoneStorage {
  /** undefined when there is nothing, or nothing readable */
  get(key: string): unknown
  /** false when the phone has no room left; nothing was stored then */
  set(key: string, value: unknown): boolean
  remove(key: string): void
  /** keys that begin with `prefix` */
  keys(prefix: string): readonly string[]
}

/** Texts by name, as a platform keeps them; each method may throw. */
export interface TextStore {
  read(name: string): string | undefined
  write(name: string, text: string): void
  erase(name: string): void
  names(): readonly string[]
}

/** Our names begin with this: the platform and its tools keep things in the same place. */
const ours = 'nx.'

export function phoneStorage(texts: TextStore): PhoneStorage {
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work()
    } catch {
      return otherwise
    }
  }
  return {
    get: key =>
      attempt(() => {
        const text = texts.read(ours + key)
        return text === undefined ? undefined : JSON.parse(text)
      }, undefined),
    set: (key, value) =>
      attempt(() => {
        texts.write(ours + key, JSON.stringify(value))
        return true
      }, false),
    remove: key => attempt(() => texts.erase(ours + key), undefined),
    keys: prefix =>
      attempt(() => texts.names(), [])
        .filter(name => name.startsWith(ours + prefix))
        .map(name => name.slice(ours.length)),
  }
}
