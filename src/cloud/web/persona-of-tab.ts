import type { PhoneStorage } from '../phone-storage'
import type { PersonaChoice } from '../platform-contract'
import { fetchPersonas } from './personas'
import { browserStorage, tabStorage } from './storages'

export interface PersonaOfTab {
  now(): string | undefined
  /** waits for the first choice; undefined when the local cloud did not say who there is */
  known(): Promise<string | undefined>
  choose(id: string): void
  /** asked for once, again after a failure */
  choices(): Promise<readonly PersonaChoice[] | undefined>
}

const name = 'persona'

/** A tab keeps its person; a new tab starts as the person chosen last, the first tab ever as the first in the list. */
export function createPersonaOfTab(
  tab: PhoneStorage,
  browser: PhoneStorage,
  ask: () => Promise<readonly PersonaChoice[] | undefined>,
): PersonaOfTab {
  const stored = tab.get(name) ?? browser.get(name)
  let current = typeof stored === 'string' ? stored : undefined
  // another tab may choose somebody else later
  if (current !== undefined) tab.set(name, current)
  let asked: Promise<readonly PersonaChoice[] | undefined> | undefined
  const choose = (id: string) => {
    current = id
    tab.set(name, id)
    browser.set(name, id)
  }
  const choices = () => {
    asked ??= ask().then(list => {
      if (!list) asked = undefined
      return list
    })
    return asked
  }
  return {
    now: () => current,
    choose,
    choices,
    known: async () => {
      if (current !== undefined) return current
      const first = (await choices())?.[0]
      if (first && current === undefined) choose(first.id)
      return current
    },
  }
}

export const personaOfTab = createPersonaOfTab(tabStorage, browserStorage, () => fetchPersonas(path => fetch(path)))
