import { posix } from 'node:path'
import { packageSizes } from '../support/sizes'
import { distDir } from './app'
import { compileView } from './host/compile-view'
import { type Dist, readDist } from './host/dist'

let dist: Dist
let paths: ReadonlySet<string>
beforeAll(() => {
  dist = readDist(distDir)
  paths = new Set(dist.files.map(({ path }) => path))
})

describe('the built mini-program', () => {
  it('has everything that each page needs', () => {
    expect(dist.pages.length).toBeGreaterThan(0)
    const missing = dist.pages.flatMap(page => ['js', 'json', 'wxml'].map(suffix => `${page}.${suffix}`))
    const shared = ['app.js', 'app.json', 'base.wxml', 'utils.wxs', 'comp.js', 'comp.json', 'comp.wxml']
    expect([...missing, ...shared].filter(path => !paths.has(path))).toEqual([])
  })

  it('refers to no style sheet, template or picture that is not there', () => {
    const referring = dist.files.filter(({ path }) => /\.(wxss|wxml|json)$/.test(path))
    const lost = referring.flatMap(({ path }) =>
      referencesOf(dist.read(path)).filter(to => !paths.has(posix.normalize(posix.join(folderFor(path, to), to)))),
    )
    expect(lost).toEqual([])
  })

  it('has templates that the official compiler takes, for every page', () => {
    const warnings: string[] = []
    const render = compileView(distDir, message => void warnings.push(message))
    for (const page of dist.pages) expect(render(`${page}.wxml`, { root: { cn: [] } }).tag).toBe('wx-page')
    expect(warnings).toEqual([])
  })

  it('opens its tabs in the main package', () => {
    expect(dist.tabs.size).toBeGreaterThanOrEqual(2)
    expect(dist.tabs.size).toBeLessThanOrEqual(5)
    expect([...dist.tabs].filter(tab => dist.packageOf(tab) !== '' || !dist.pages.includes(tab))).toEqual([])
  })
})

describe('the size of the built mini-program', () => {
  it('is within its limits', () => {
    const sizes = packageSizes().filter(({ name }) => name.startsWith('weapp:'))
    expect(sizes.length).toBeGreaterThanOrEqual(4)
    expect(sizes.filter(({ kilobytes, limit }) => kilobytes > limit)).toEqual([])
  })
})

/** `@import`, `<import>`, `<include>`, `<wxs>` and the pictures of app.json. */
function referencesOf(text: string): string[] {
  const tags = [...text.matchAll(/<(?:import|include|wxs)[^>]*\ssrc="([^"]+)"/g)].map(([, to]) => to)
  const styles = [...text.matchAll(/@import\s+["']([^"']+)["']/g)].map(([, to]) => to)
  const icons = [...text.matchAll(/"(?:iconPath|selectedIconPath|themeLocation)":"([^"]+)"/g)].map(([, to]) => to)
  return [...tags, ...styles, ...icons].filter(to => to !== undefined)
}

const folderFor = (from: string, to: string) => (to.startsWith('/') ? '' : posix.dirname(from))
