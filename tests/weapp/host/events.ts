import type { Element } from './view'

/** Events that go on to the elements around, as far as nobody catches them. */
const bubbling = new Set(['tap', 'longpress', 'longtap', 'touchstart', 'touchmove', 'touchend', 'touchcancel'])

/**
 * Fires an event through the bindings that the templates really have. Returns how many handlers ran; a disabled button has none.
 * `make` brings an object of the app's own realm, `failed` hears what a handler throws.
 */
export function fireEvent(
  element: Element,
  type: string,
  detail: object,
  make: (event: object) => unknown,
  failed: (error: unknown) => void,
): number {
  if (type === 'tap' && element.attributes.disabled === true) return 0
  let handled = 0
  for (let at: Element | undefined = element; at; at = bubbling.has(type) ? at.parent : undefined) {
    const caught = at.attributes[`catch${type}`]
    const method = at.attributes[`bind${type}`] ?? caught
    if (typeof method !== 'string' || method === '') continue
    const run = (at.owner as Readonly<Record<string, unknown>>)[method]
    if (typeof run !== 'function') throw new Error(`<${at.tag}> binds ${type} to ${method}, which does not exist`)
    try {
      run.call(at.owner, make(eventOf(type, detail, element, at)))
    } catch (error) {
      failed(error)
    }
    handled += 1
    if (caught !== undefined) break
  }
  return handled
}

const eventOf = (type: string, detail: object, target: Element, current: Element) => ({
  type,
  timeStamp: Date.now(),
  detail,
  mark: {},
  touches: [],
  changedTouches: [],
  target: sideOf(target),
  currentTarget: sideOf(current),
})

const sideOf = ({ attributes }: Element) => ({
  id: attributes.id,
  dataset: datasetOf(attributes),
  offsetLeft: 0,
  offsetTop: 0,
})

const datasetOf = (attributes: Element['attributes']) =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      name.startsWith('data-')
        ? [[name.slice(5).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), value]]
        : [],
    ),
  )
