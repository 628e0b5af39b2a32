import type { RawNode, RenderTemplate } from './compile-view'
import type { Definition, OpenPage } from './page'

/** An element as it stands on the screen. */
export interface Element {
  /** without WeChat's prefix: `view`, `text`, `button` */
  readonly tag: string
  /** wcc writes `aria-label` as `ariaLabel`; `data-*` and `bind*` stay as they are */
  readonly attributes: Readonly<Record<string, unknown>>
  readonly children: readonly (Element | string)[]
  readonly parent: Element | undefined
  /** the object whose methods the bindings name: the page, or Taro's recursive component */
  readonly owner: object
}

/** A node that can still grow: parents are made before their children. */
type Growing = Omit<Element, 'children'> & { children: (Element | string)[] }

/** Evaluates the official templates over what the page has set. */
export function renderPage(
  page: Pick<OpenPage, 'route' | 'instance' | 'data'>,
  render: RenderTemplate,
  component: (path: string) => Definition,
): Element {
  const grow = (raw: RawNode, parent: Element | undefined, owner: object): Element => {
    const tag = raw.tag.replace(/^wx-/, '')
    const element: Growing = { tag, attributes: raw.attr ?? {}, children: [], parent, owner }
    const inner = tag === 'comp' ? renderComponent(element) : { raw, owner }
    element.children = (inner.raw.children ?? []).map(child =>
      typeof child === 'object' ? grow(child, element, inner.owner) : String(child),
    )
    return element
  }
  /** Beyond a depth of its own Taro goes on in a component that contains itself. */
  const renderComponent = ({ attributes }: Element) => {
    const { methods } = component('comp') as { readonly methods?: object }
    return { raw: render('comp.wxml', { i: attributes.i, l: attributes.l }), owner: methods ?? {} }
  }
  return grow(render(`${page.route}.wxml`, page.data), undefined, page.instance)
}

export function* elementsOf(root: Element): Generator<Element> {
  yield root
  for (const child of root.children) if (typeof child === 'object') yield* elementsOf(child)
}

export const textOf = (node: Element | string): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('')

/** The tree in lines, for the message of a test that fails. */
export function outline(node: Element | string, depth = 0): string {
  const indent = '  '.repeat(depth)
  if (typeof node === 'string') return `${indent}${JSON.stringify(node)}`
  const { id, class: classes } = node.attributes
  const name = `${node.tag}${classes ? `.${String(classes).trim().replaceAll(/\s+/g, '.')}` : ''}${id ? `#${id}` : ''}`
  return [`${indent}<${name}>`, ...node.children.map(child => outline(child, depth + 1))].join('\n')
}
