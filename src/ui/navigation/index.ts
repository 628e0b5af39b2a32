import Taro from '@tarojs/taro'
import { type Route, routes } from './routes'
import { isTab } from './tabs'

export { useParam } from './params'
export type { Route } from './routes'
export { routes } from './routes'
export { tabs } from './tabs'

/** WeChat keeps ten pages at most; from here on a page takes the place of the one before. */
const deepest = 8

type Params = Readonly<Record<string, string>>

/** The address of a page, as shared cards carry it; `from` is the kind of card that will have brought whoever opens it. */
export function addressOf(route: Route, params: Params = {}, { from }: { readonly from?: Route } = {}): string {
  const query = Object.entries(from === undefined ? params : { ...params, from }).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  )
  return `/${routes[route]}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/** Goes to a page. A tab takes no parameters. */
export function open(route: Route, params: Params = {}): void {
  const url = addressOf(route, params)
  if (isTab(route)) void Taro.switchTab({ url })
  else if (Taro.getCurrentPages().length >= deepest) void Taro.redirectTo({ url })
  else void Taro.navigateTo({ url })
}

/** A page that may not be part of this app yet. */
export const knownRoute = (name: string): Route | undefined =>
  (Object.keys(routes) as Route[]).find(route => route === name)

/** Goes to a page that takes the place of this one: coming back does not lead here again. */
export function replace(route: Route, params: Params = {}): void {
  if (isTab(route)) open(route)
  else void Taro.redirectTo({ url: addressOf(route, params) })
}

const canGoBack = (): boolean => Taro.getCurrentPages().length > 1

/** Back to where one came from; a page opened from a shared card leads home. */
export function goBack(): void {
  if (canGoBack()) void Taro.navigateBack()
  else open('home')
}

/** The address that works outside of the app: on the web a whole link, in WeChat the page's path. */
export function publicAddress(route: Route, params: Params = {}): string {
  const address = addressOf(route, params)
  return process.env.TARO_ENV === 'h5' ? `${location.origin}${location.pathname}#${address}` : address
}
