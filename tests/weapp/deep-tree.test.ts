import { appText } from '../../src/copy/app'
import { routes } from '../../src/ui/navigation/routes'
import { openTown, type Town } from '../support/town'
import { type App, openApp } from './app'
import type { Element } from './host/view'

/** Taro's templates are written out to about 15 levels; below them a component contains itself. */
const levels = 31

interface DataNode {
  readonly nn: string
  readonly sid: string
  readonly v?: string
  readonly cn?: readonly DataNode[]
}

let town: Town
let app: App
beforeAll(async () => {
  town = await openTown('empty')
  app = await openApp(town, 'chen-xinlai')
})
afterAll(async () => {
  app?.kill()
  await town?.close()
})

const nodesIn = (nodes: readonly DataNode[]): DataNode[] => nodes.flatMap(node => [node, ...nodesIn(node.cn ?? [])])

function* around(element: Element): Generator<Element> {
  for (let at = element.parent; at; at = at.parent) yield at
}

/** The innermost thing around this text that can be pressed, as the page's data has it. */
function pressable(text: string): DataNode {
  const { root } = app.page().data as { readonly root: { readonly cn: readonly DataNode[] } }
  const nodes = nodesIn(root.cn)
  for (const { attributes } of around(app.byText(text))) {
    const node = nodes.find(({ sid }) => sid === attributes['data-sid'])
    if (node && String(attributes.class).includes('nx-press')) return node
  }
  throw new Error(`nothing around ${text} can be pressed`)
}

describe(`a tree of ${levels} levels`, () => {
  it('is shown to its bottom, and a tap there reaches the page', async () => {
    const door = pressable(appText.home.ask)
    const nested = (depth: number): DataNode =>
      depth === 0 ? door : { nn: door.nn, sid: `level${depth}`, cn: [nested(depth - 1)] }
    app.page().setData({ root: { cn: [nested(levels)] } })
    await app.settle()

    const words = app.byText(appText.home.ask)
    const tags = [...around(words)].map(({ tag }) => tag)
    expect(tags.filter(tag => tag === 'view').length).toBeGreaterThan(levels)
    expect(tags).toContain('comp')

    await app.tap(words)
    expect(app.routes()).toEqual([routes.ask])
    expect(app.errors).toEqual([])
  })
})
