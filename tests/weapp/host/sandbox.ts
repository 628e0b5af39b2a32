/**
 * Runs the app's scripts as a phone does: ECMAScript and what the host hands in, and nothing else. No window, no document, no process,
 * no `eval` and no `new Function`.
 */
import { posix } from 'node:path'
import vm from 'node:vm'
import type { Dist } from './dist'

/** The same value as an object of the app's own realm. */
export type Clone = (value: unknown) => unknown

export interface Sandbox {
  /** runs a script once, as the mini-program's `require`; the path has no suffix */
  load(path: string): void
  readonly clone: Clone
}

export function createSandbox(dist: Dist, globals: Readonly<Record<string, unknown>>): Sandbox {
  const context = vm.createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } })
  const parse = vm.runInContext('text => JSON.parse(text)', context) as (text: string) => unknown
  const modules = new Map<string, { exports: unknown }>()

  const requireFile = (file: string): unknown => {
    const known = modules.get(file)
    if (known) return known.exports
    const module = { exports: parse('{}') }
    modules.set(file, module)
    const run = vm.compileFunction(dist.read(file), ['require', 'module', 'exports'], {
      filename: posix.join(dist.dir, file),
      parsingContext: context,
    })
    const requireFrom = (path: string) => requireFile(resolveFrom(file, path))
    run.call(undefined, requireFrom, module, module.exports)
    return module.exports
  }

  /** WeChat: the main package cannot reach into a sub-package, nor one sub-package into another. */
  const resolveFrom = (from: string, path: string): string => {
    const file = withSuffix(posix.join(posix.dirname(from), path))
    const home = dist.packageOf(file)
    if (home !== '' && home !== dist.packageOf(from)) throw new Error(`${from} requires ${file} of another package`)
    return file
  }

  return {
    load: path => void requireFile(withSuffix(path)),
    clone: value => (value === undefined ? undefined : parse(JSON.stringify(value))),
  }
}

const withSuffix = (path: string) => (path.endsWith('.js') ? path : `${path}.js`)
