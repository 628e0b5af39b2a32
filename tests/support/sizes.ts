/** Sizes of the built mini-program and site, against their budgets. 1 KB is 1,024 bytes. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

interface Size {
  readonly name: string
  readonly kilobytes: number
  readonly limit: number
}

const root = path.resolve(__dirname, '../..')
const weapp = path.join(root, 'dist/weapp')
const h5 = path.join(root, 'dist/h5')

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.join(entry.parentPath, entry.name))
}
const kilobytesOf = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024

/** Throws when the builds are not there. */
export function packageSizes(): readonly Size[] {
  if (!existsSync(path.join(weapp, 'app.json'))) throw new Error('dist/weapp is missing: run npm run build first')
  const { subPackages = [] } = JSON.parse(readFileSync(path.join(weapp, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
  }
  const rootOf = (file: string) =>
    subPackages.find(({ root: folder }) => path.relative(weapp, file).startsWith(`${folder.replace(/\/$/, '')}/`))?.root
  const all = filesBelow(weapp)
  const main = all.filter(file => rootOf(file) === undefined)
  return [
    { name: 'weapp: main package', kilobytes: kilobytesOf(main), limit: 500 },
    ...subPackages.map(({ root: folder }) => ({
      name: `weapp: sub-package ${folder}`,
      kilobytes: kilobytesOf(all.filter(file => rootOf(file) === folder)),
      limit: 200,
    })),
    {
      name: 'weapp: wxss in the main package',
      kilobytes: kilobytesOf(main.filter(file => file.endsWith('.wxss'))),
      limit: 120,
    },
    {
      name: 'weapp: pictures in the main package',
      kilobytes: kilobytesOf(main.filter(file => /\.(png|jpe?g|gif|svg|webp)$/.test(file))),
      limit: 60,
    },
    { name: 'weapp: longest data: URI', kilobytes: longestDataUri(all) / 1024, limit: 4 },
    { name: 'h5: initial download, gzipped', kilobytes: initialDownload(), limit: 200 },
  ]
}

function longestDataUri(files: readonly string[]): number {
  const texts = files.filter(file => /\.(js|wxss|wxml|json)$/.test(file)).map(file => readFileSync(file, 'utf8'))
  return Math.max(
    0,
    ...texts.flatMap(text => [...text.matchAll(/data:[a-z+/-]+[;,][^"'`)\s]*/g)].map(match => match[0].length)),
  )
}

/** The page itself and every script and style that it names. */
function initialDownload(): number {
  const page = readFileSync(path.join(h5, 'index.html'), 'utf8')
  const named = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(match => path.join(h5, match[1] ?? ''))
  if (named.length === 0) throw new Error('dist/h5/index.html names no script')
  return (
    [path.join(h5, 'index.html'), ...named].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0) / 1024
  )
}
