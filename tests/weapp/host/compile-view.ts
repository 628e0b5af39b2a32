/** Compiles the templates with WeChat's own compiler (npm `miniprogram-compiler`, wcc of 2020). */
import { execFileSync } from 'node:child_process'
import vm from 'node:vm'

/** A node as WeChat's compiler makes it. */
export interface RawNode {
  readonly tag: string
  readonly attr?: Readonly<Record<string, unknown>>
  readonly children?: readonly (RawNode | string | number)[]
}

/** Makes the tree of a template file (`pages/a/index.wxml`) for the given data. */
export type RenderTemplate = (file: string, data: object) => RawNode

const outputMax = 64 * 1024 * 1024

// in a process of its own: the compiler reads component lists with `require`, which a test runner replaces
const compileScript = `process.stdout.write(require('miniprogram-compiler').wxmlToJs(process.argv[1], { maxBuffer: ${outputMax} }))`

/** compiling takes longer than anything else here, and what is built does not change while tests run */
const compiled = new Map<string, string>()

function compile(dir: string): string {
  const known = compiled.get(dir)
  if (known !== undefined) return known
  const source = execFileSync(process.execPath, ['-e', compileScript, dir], { encoding: 'utf8', maxBuffer: outputMax })
  compiled.set(dir, source)
  return source
}

/** `warn` hears of a missing template, wxs function or import, which WeChat only logs. */
export function compileView(dir: string, warn: (message: string) => void): RenderTemplate {
  const source = compile(dir)
  const listen = (...parts: unknown[]) => warn(parts.map(String).join(' '))
  const context = vm.createContext({ console: { warn: listen, log: listen, error: listen } })
  vm.runInContext('var window = globalThis', context)
  const templates = vm.runInContext(`(function (global) {${source}\n})({})`, context) as (
    file: string,
  ) => ((data: object) => RawNode) | undefined
  // wcc tells objects by the constructors of its own realm, and writes marks into what it is given
  const clone = vm.runInContext('text => JSON.parse(text)', context) as (text: string) => object
  return (file, data) => {
    const render = templates(file)
    if (!render) throw new Error(`${file} was not compiled`)
    return render(clone(JSON.stringify(data)))
  }
}
