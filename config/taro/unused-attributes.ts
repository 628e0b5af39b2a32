/**
 * Attributes and events of Taro's templates that no screen uses. Each is written once for every level of nesting, some fifteen times, into
 * the main package; a test holds that the source does not ask for one of them. Taro's loader reads this file as JavaScript: no type syntax.
 */
const animated = ['animation', 'bindAnimationStart', 'bindAnimationIteration', 'bindAnimationEnd', 'bindTransitionEnd']
const touched = ['bindTouchStart', 'bindTouchMove', 'bindTouchEnd', 'bindTouchCancel']

/** By component. */
export const unusedAttributes = {
  View: [...animated, 'bindLongTap', 'hover-stop-propagation', 'hover-start-time'],
  Text: [...touched, 'bindLongTap', 'selectable', 'space', 'decode', 'user-select', 'overflow', 'max-lines'],
}

/** Taro writes the template of a ScrollView whether or not there is one. */
export const neverUsed = 'ScrollView'
const scrolls = ['scroll-x', 'scroll-y']

/** Taro's table: attributes by component. */
const table = Object.create(null)

/** Takes them out of Taro's table, in place. Templates and runtime must have the same one: names are shortened by their place in it. */
export function leaveOutUnused(components = table) {
  for (const [name, unused] of Object.entries(unusedAttributes)) for (const key of unused) delete components[name][key]
  for (const key of Object.keys(components[neverUsed])) if (!scrolls.includes(key)) delete components[neverUsed][key]
}
