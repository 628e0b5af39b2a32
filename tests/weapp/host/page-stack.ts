/** Open pages and the ways between them. Every refusal is WeChat's. */
import type { Dist } from './dist'
import { limits } from './limits'
import type { OpenPage } from './page'

export interface PageStack {
  readonly pages: readonly OpenPage[]
  top(): OpenPage
  navigateTo(url: string): void
  redirectTo(url: string): void
  switchTab(url: string): void
  reLaunch(url: string): void
  navigateBack(delta: number): void
}

export type CreatePage = (route: string, query: OpenPage['query']) => OpenPage

export function createPageStack(dist: Dist, create: CreatePage, soon: (run: () => void) => void): PageStack {
  const pages: OpenPage[] = []
  const tabs = new Map<string, OpenPage>()

  const top = (): OpenPage => {
    const page = pages[pages.length - 1]
    if (!page) throw new Error('no page is open')
    return page
  }
  const open = (url: string) => {
    const { route, query } = parseUrl(url)
    const page = create(route, query)
    pages.push(page)
    if (dist.tabs.has(route)) tabs.set(route, page)
    page.call('onLoad', query)
    page.call('onShow')
    soon(() => page.call('onReady'))
  }
  const known = (url: string): string => {
    const { route } = parseUrl(url)
    if (!dist.pages.includes(route)) throw new Error(`page "${route}" is not found`)
    return route
  }
  const notTab = (url: string) => {
    if (dist.tabs.has(known(url))) throw new Error('can not navigateTo or redirectTo a tabbar page')
  }
  const close = () => {
    const page = pages.pop()
    if (page) tabs.delete(page.route)
    page?.call('onUnload')
  }

  return {
    pages,
    top,
    navigateTo: url => {
      notTab(url)
      if (pages.length >= limits.pageStack) throw new Error('webview count limit exceed')
      pages[pages.length - 1]?.call('onHide')
      open(url)
    },
    redirectTo: url => {
      notTab(url)
      close()
      open(url)
    },
    switchTab: url => {
      const route = known(url)
      if (!dist.tabs.has(route)) throw new Error('can not switch to no-tabBar page')
      const from = pages.pop()
      if (from && tabs.has(from.route)) {
        if (from.route !== route) from.call('onHide')
      } else from?.call('onUnload')
      while (pages.length > 0) {
        const page = pages.pop()
        if (page && !tabs.has(page.route)) page.call('onUnload')
      }
      const kept = tabs.get(route)
      if (!kept) return open(url)
      pages.push(kept)
      if (kept !== from) kept.call('onShow')
    },
    reLaunch: url => {
      known(url)
      while (pages.length > 0) close()
      for (const page of tabs.values()) page.call('onUnload')
      tabs.clear()
      open(url)
    },
    navigateBack: delta => {
      if (pages.length < 2) throw new Error('cannot navigate back at first page')
      for (let left = delta; left > 0 && pages.length > 1; left -= 1) close()
      top().call('onShow')
    },
  }
}

export function parseUrl(url: string): { readonly route: string; readonly query: Record<string, string> } {
  const [path = '', search = ''] = url.split('?', 2)
  // WeChat hands the values over as they stand in the address
  const query = search.split('&').flatMap(part => {
    const [name = '', value = ''] = part.split('=', 2)
    return name === '' ? [] : [[name, value] as const]
  })
  return { route: path.replace(/^\//, ''), query: Object.fromEntries(query) }
}
