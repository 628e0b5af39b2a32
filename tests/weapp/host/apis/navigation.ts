import { posix } from 'node:path'
import type { PageStack } from '../page-stack'
import type { DefineApi } from './api'

/** Ways between pages; an address without leading `/` is relative to the open page. */
export function navigationApis(define: DefineApi, stack: PageStack): Record<string, unknown> {
  const absolute = (url: unknown): string => {
    const text = String(url)
    return text.startsWith('/') ? text : posix.join('/', posix.dirname(stack.top().route), text)
  }
  const way = (name: 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch') =>
    define(name, ({ url }) => stack[name](absolute(url)))
  return {
    navigateTo: way('navigateTo'),
    redirectTo: way('redirectTo'),
    switchTab: way('switchTab'),
    reLaunch: way('reLaunch'),
    navigateBack: define('navigateBack', ({ delta }) => stack.navigateBack(typeof delta === 'number' ? delta : 1)),
  }
}
