import type { Activity } from './activity'
import { bytesOf, limits } from './limits'
import type { Sandbox } from './sandbox'
import { applySetData } from './set-data'

/** What the app hands to `Page()`, `Component()` and `App()`. */
export type Definition = Readonly<Record<string, unknown>>

export interface OpenPage {
  readonly route: string
  readonly query: Readonly<Record<string, string>>
  /** the object that the app sees as `this` and in `getCurrentPages()` */
  readonly instance: Record<string, unknown>
  /** what the templates are given */
  readonly data: object
  setData(changes: object, done?: () => void): void
  /** setData has been called at least once */
  readonly rendered: () => boolean
  /** calls a lifecycle method if the page has it */
  call(method: string, argument?: unknown): unknown
}

export interface PageParts {
  readonly sandbox: Sandbox
  readonly activity: Activity
  readonly failed: (error: unknown) => void
  /** runs something soon, as part of what is going on */
  readonly soon: (run: () => void) => void
}

let lastWebview = 0

export function createPage(
  { sandbox, activity, failed, soon }: PageParts,
  definition: Definition,
  route: string,
  query: OpenPage['query'],
): OpenPage {
  lastWebview += 1
  const data = sandbox.clone(definition.data ?? {}) as object
  let rendered = false

  const setData = (changes: object, done?: () => void) => {
    const text = JSON.stringify(changes)
    if (bytesOf(text) > limits.setData) {
      failed(new Error(`setData of ${route} carries ${bytesOf(text)} bytes, more than ${limits.setData}`))
      return
    }
    applySetData(data, sandbox.clone(changes) as Record<string, unknown>)
    rendered = true
    activity.note()
    if (done) soon(() => done.call(instance))
  }
  const channel = { on: () => {}, once: () => {}, off: () => {}, emit: () => {} }
  const instance: Record<string, unknown> = {
    ...definition,
    route,
    __route__: route,
    __wxExparserNodeId__: String(lastWebview),
    __wxWebviewId__: lastWebview,
    options: sandbox.clone(query),
    data,
    setData,
    selectComponent: () => null,
    selectAllComponents: () => [],
    getOpenerEventChannel: () => channel,
  }
  return {
    route,
    query,
    instance,
    data,
    setData,
    rendered: () => rendered,
    call: (method, argument) => {
      const run = instance[method]
      if (typeof run !== 'function') return undefined
      try {
        return run.call(instance, argument)
      } catch (error) {
        failed(error)
        return undefined
      }
    },
  }
}
