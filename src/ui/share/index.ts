import { useShareAppMessage } from '@tarojs/taro'
import { addressOf, type Route } from '../navigation'

export interface ShareCard {
  readonly title: string
  /** the page that opens */
  readonly route: Route
  readonly params?: Readonly<Record<string, string>>
}

/** WeChat takes files of the main package, not of another one (`config/taro/draw-share-picture.ts`). */
const picture = '/assets/share.png'

/**
 * What others get when this page is shared: one title, one picture, a path that says which kind of card it was. The page's config must
 * say `enableShareAppMessage`.
 */
export function useShare({ title, route, params }: ShareCard): void {
  useShareAppMessage(() => ({ title, path: addressOf(route, params, { from: route }), imageUrl: picture }))
}
