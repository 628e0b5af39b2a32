/** The built mini-program on disk, as `app.json` describes it. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface DistFile {
  /** relative to the folder, with `/` */
  readonly path: string
  readonly bytes: number
}

export interface Dist {
  readonly dir: string
  /** every page's path without suffix, sub-packages included; the first one opens at launch */
  readonly pages: readonly string[]
  readonly tabs: ReadonlySet<string>
  readonly files: readonly DistFile[]
  /** root of the sub-package that a path lies in; '' = the main package */
  packageOf(path: string): string
  read(path: string): string
}

interface AppJson {
  readonly pages: readonly string[]
  readonly subPackages?: readonly SubPackage[]
  readonly subpackages?: readonly SubPackage[]
  readonly tabBar?: { readonly list: readonly { readonly pagePath: string }[] }
}
interface SubPackage {
  readonly root: string
  readonly pages: readonly string[]
}

/** Throws when nothing is built. */
export function readDist(dir: string): Dist {
  if (!existsSync(join(dir, 'app.json'))) throw new Error(`no mini-program in ${dir}: run \`npm run build\` first`)
  const read = (path: string) => readFileSync(join(dir, path), 'utf8')
  const app = JSON.parse(read('app.json')) as AppJson
  const packages = (app.subPackages ?? app.subpackages ?? []).map(({ root, pages }) => ({
    root: root.replace(/\/$/, ''),
    pages,
  }))
  return {
    dir,
    pages: [...app.pages, ...packages.flatMap(({ root, pages }) => pages.map(page => `${root}/${page}`))],
    tabs: new Set(app.tabBar?.list.map(({ pagePath }) => pagePath)),
    files: filesBelow(dir),
    packageOf: path => packages.find(({ root }) => path.startsWith(`${root}/`))?.root ?? '',
    read,
  }
}

const filesBelow = (dir: string): DistFile[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map(path => ({ path: path.replaceAll('\\', '/'), stat: statSync(join(dir, path)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ path, stat }) => ({ path, bytes: stat.size }))
