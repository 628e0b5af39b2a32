/** Messages about a wish, to its author and its helpers. */
import { localTime, type MessageToSend, sendLater } from '../kernel'
import type { WishRecord } from './store'

const pieces = {
  released: ['上墙了', '大家看得到了，有人接就告诉您'],
  refused: ['没有上墙', '点开看看为什么'],
  claimed: ['有人接了', '点开看看是谁'],
  full: ['人齐了', '点开看看是谁'],
  done: ['说办好了', '点开确认一下'],
  expired: ['到期了', '还需要的话，可以再许一次'],
  remind: ['还没办好', '您接的心愿过了两周，办不了可以放下'],
  freed: ['退回墙上', '过了三周没办好，换别人来'],
  denied: ['还差一点', '许愿的人说还没办好，点开看看'],
  calledOff: ['不用办了', '这个心愿撤下来了，谢谢您'],
} as const satisfies Readonly<Record<string, readonly [status: string, hint: string]>>
export type Piece = keyof typeof pieces

/** Nobody is told whose person has left. */
export async function tell(
  context: Parameters<typeof sendLater>[0] & { readonly now: number },
  to: string | undefined,
  { _id, words }: WishRecord,
  piece: Piece,
): Promise<void> {
  if (to === undefined) return
  const [status, hint] = pieces[piece]
  const message: MessageToSend = {
    kind: 'wishNews',
    to,
    page: `pages/wishes/wish/index?id=${_id}`,
    fields: { wish: words, status, at: localTime(context.now), hint },
  }
  await sendLater(context, message)
}
