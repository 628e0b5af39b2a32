import type { Definition } from './page'

/** What the app's scripts register when they run. */
export interface Definitions {
  /** `App`, `Page`, `Component`, `Behavior` and what goes with them */
  readonly globals: Readonly<Record<string, unknown>>
  app(): Definition
  page(route: string): Definition
  component(path: string): Definition
}

const asItIs = (definition: Definition) => definition

/** `load` runs the script of a page or component that has not run yet. */
export function createDefinitions(load: (path: string) => void): Definitions {
  const registered = new Map<string, Definition>()
  let loading = 'app'

  const find = (path: string): Definition => {
    if (!registered.has(path)) {
      loading = path
      load(path)
    }
    const definition = registered.get(path)
    if (!definition) throw new Error(`${path}.js registered nothing`)
    return definition
  }
  const register = (definition: Definition) => void registered.set(loading, definition)
  return {
    globals: {
      App: register,
      Page: register,
      Component: register,
      Behavior: asItIs,
      getApp: () => registered.get('app'),
      requireMiniProgram: () => {},
    },
    app: () => find('app'),
    page: find,
    component: find,
  }
}
