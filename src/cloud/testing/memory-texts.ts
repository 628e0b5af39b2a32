import type { TextStore } from '../phone-storage'

export interface MemoryTexts extends TextStore {
  /** characters in all; writing beyond them throws, as a phone's storage does */
  room: number
  readonly texts: Map<string, string>
}

export function memoryTexts(room = Number.POSITIVE_INFINITY): MemoryTexts {
  const texts = new Map<string, string>()
  const store: MemoryTexts = {
    room,
    texts,
    read: name => texts.get(name),
    write: (name, text) => {
      const others = [...texts].reduce((sum, [other, value]) => (other === name ? sum : sum + value.length), 0)
      if (others + text.length > store.room) throw new Error('exceed storage max size')
      texts.set(name, text)
    },
    erase: name => void texts.delete(name),
    names: () => [...texts.keys()],
  }
  return store
}
