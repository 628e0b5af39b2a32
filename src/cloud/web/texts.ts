import type { TextStore } from '../phone-storage'

/** A browser's store; `where` is a function because reading `localStorage` may itself be forbidden and throw. */
export const webTexts = (where: () => Storage): TextStore => ({
  read: name => where().getItem(name) ?? undefined,
  write: (name, text) => where().setItem(name, text),
  erase: name => where().removeItem(name),
  names: () => Object.keys(where()),
})
