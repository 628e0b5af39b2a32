/** The app as a whole: opened, sent to the background, brought back. */
import type { Definition } from './page'
import { type PageStack, parseUrl } from './page-stack'

export interface EnterOptions {
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  /** how the app was opened; 1001 = from WeChat's list, 1047 = by a mini-program code */
  readonly scene: number
  readonly referrerInfo: object
  readonly shareTicket?: string
  readonly chatType?: number
}

/** What WeChat says of how the app was opened, where it is more than the address tells. */
export type Opening = Partial<Pick<EnterOptions, 'scene' | 'shareTicket' | 'chatType'>>

export interface Life {
  readonly launched: EnterOptions
  entered(): EnterOptions
  launch(): void
  hide(): void
  /** by a code or a card when `url` is given, which opens its page */
  show(url?: string, opening?: Opening): void
  readonly apis: Readonly<Record<string, unknown>>
}

const entering = (url: string, opening: Opening = {}): EnterOptions => {
  const { route, query } = parseUrl(url)
  return { path: route, query, scene: query.scene === undefined ? 1001 : 1047, referrerInfo: {}, ...opening }
}

export function createLife(
  url: string,
  app: () => Definition,
  stack: PageStack,
  clone: (value: unknown) => unknown,
  failed: (error: unknown) => void,
  opening?: Opening,
): Life {
  const launched = entering(url, opening)
  let entered = launched
  const shows = new Set<(options: unknown) => void>()
  const hides = new Set<() => void>()

  const call = (method: string, argument?: unknown) => {
    const run = app()[method]
    try {
      if (typeof run === 'function') run.call(app(), argument)
    } catch (error) {
      failed(error)
    }
  }
  return {
    launched,
    entered: () => entered,
    launch: () => {
      call('onLaunch', clone(launched))
      call('onShow', clone(launched))
      stack.reLaunch(url)
    },
    hide: () => {
      stack.top().call('onHide')
      call('onHide')
      for (const listener of [...hides]) listener()
    },
    show: (to, how) => {
      if (to !== undefined) entered = entering(to, how)
      call('onShow', clone(entered))
      for (const listener of [...shows]) listener(clone(entered))
      if (to === undefined) stack.top().call('onShow')
      else stack.reLaunch(to)
    },
    apis: {
      getLaunchOptionsSync: () => clone(launched),
      getEnterOptionsSync: () => clone(entered),
      onAppShow: (listener: (options: unknown) => void) => void shows.add(listener),
      offAppShow: (listener: (options: unknown) => void) => void shows.delete(listener),
      onAppHide: (listener: () => void) => void hides.add(listener),
      offAppHide: (listener: () => void) => void hides.delete(listener),
    },
  }
}
