import type { Activity } from './activity'
import { fireEvent } from './events'
import { type Element, elementsOf, outline, textOf } from './view'

/** What a person sees and touches. Elements are those of the moment: find them again after each act. */
export interface Screen {
  root(): Element
  /** all text on the screen, or in one element */
  text(element?: Element): string
  /** every element that fits, outermost first */
  all(fits: (element: Element) => boolean): readonly Element[]
  /** throws with the outline of the screen when there is none */
  byId(id: string): Element
  /** the innermost element that has this text, or a label that says it */
  byText(text: string): Element
  has(text: string): boolean
  /** text fields and text areas */
  field(index?: number): Element
  tap(element: Element | string): Promise<void>
  input(element: Element, value: string): Promise<void>
  /** returns how many handlers ran */
  fire(element: Element, type: string, detail?: object): Promise<number>
}

export function createScreen(
  root: () => Element,
  activity: Activity,
  settle: () => Promise<void>,
  clone: (value: unknown) => unknown,
  failed: (error: unknown) => void,
): Screen {
  const all: Screen['all'] = fits => [...elementsOf(root())].filter(fits)
  const found = (element: Element | undefined, what: string): Element => {
    if (!element) throw new Error(`there is no ${what} on the screen:\n${outline(root())}`)
    return element
  }
  const withText = (text: string) =>
    all(element => {
      const label = element.attributes.ariaLabel
      return textOf(element).includes(text) || (typeof label === 'string' && label.includes(text))
    }).at(-1)
  const byText: Screen['byText'] = text => found(withText(text), JSON.stringify(text))

  const fire: Screen['fire'] = async (element, type, detail = {}) => {
    activity.note()
    const handled = fireEvent(element, type, detail, clone, failed)
    await settle()
    return handled
  }
  return {
    root,
    text: (element = root()) => textOf(element),
    all,
    byId: id => found(all(({ attributes }) => attributes.id === id)[0], `#${id}`),
    byText,
    has: text => withText(text) !== undefined,
    field: (index = 0) => found(all(({ tag }) => tag === 'input' || tag === 'textarea')[index], `field ${index}`),
    tap: async element => {
      const target = typeof element === 'string' ? byText(element) : element
      const handled = await fire(target, 'tap', { x: 1, y: 1 })
      const disabled = target.attributes.disabled === true
      if (handled === 0 && !disabled) throw new Error(`nothing hears a tap on ${outline(target)}`)
    },
    input: async (element, value) => {
      const handled = await fire(element, 'input', { value, cursor: value.length })
      if (handled === 0) throw new Error(`nothing hears what is typed into ${outline(element)}`)
    },
    fire,
  }
}
