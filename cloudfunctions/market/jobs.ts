/** What time brings: orders end, people are told before; and what was called off goes back to the shelf. */
import {
  atMost,
  find,
  type Job,
  type JobContext,
  localTime,
  read,
  sendLater,
  type TendContext,
  transact,
} from '../kernel'
import { endUnfetched, reshelve } from './give-back'
import { notYet } from './rules-order'
import { type OrderRecord, orders, shops } from './store'

type Payload = Readonly<Record<string, unknown>>

/** Rows of one round; the next hour does the rest. */
const atOnce = 300

/** Redeeming leaves no job of its own, for that would be one round trip too many: what is due is looked for once an hour. */
export async function tend({ now, later }: TendContext): Promise<void> {
  const ended = await find(orders, {
    where: { state: 'open', expiresAt: atMost(now) },
    orderBy: ['expiresAt', 'asc'],
    limit: atOnce,
  })
  for (const { _id } of ended) await later('market.expire', { order: _id })
  const due = await find(orders, {
    where: { state: 'open', remindAt: atMost(now) },
    orderBy: ['remindAt', 'asc'],
    limit: atOnce,
  })
  for (const { _id } of due) await later('market.remind', { order: _id })
}

function idOf({ order }: Payload): string {
  if (typeof order !== 'string') throw new TypeError('order is no text')
  return order
}

/** Called off by the person or by the shop; in the second case the person hears of it. */
const bringBack: Job = async (payload, context) => {
  const id = idOf(payload)
  const order = await read(orders, id)
  // first, because the message has the same id however often this runs
  if (order?.state === 'withdrawn') await tell(order, '已取消', `积分退回了：${order.reason ?? ''}`, context)
  await transact(async tx => ({ commit: await reshelve(tx, id, context.now) }))
}

/** Looks again inside: somebody may be handing it over at this very moment, or another hour's job has been here. */
const expire: Job = async (payload, { now }) => {
  const id = idOf(payload)
  await transact(async tx => {
    const order = await tx.get(orders, id)
    if (order?.state !== 'open' || order.expiresAt > now) return { commit: undefined }
    return { commit: await endUnfetched(tx, order, { state: 'expired' }, now) }
  })
  await transact(async tx => ({ commit: await reshelve(tx, id, now) }))
}

const isDue = (order: OrderRecord | undefined, now: number): order is OrderRecord =>
  order?.state === 'open' && order.remindAt <= now

const remind: Job = async (payload, context) => {
  const id = idOf(payload)
  const order = await read(orders, id)
  if (!isDue(order, context.now)) return
  // one that is over by now is told of no more
  if (order.expiresAt > context.now) {
    const shop = await read(shops, order.shop)
    await tell(order, order.kind === 'service' ? '快到时间了' : '快过期了', shop?.spot ?? '', context)
  }
  await transact(async tx => {
    const current = await tx.get(orders, id)
    if (!isDue(current, context.now)) return { commit: undefined }
    return { commit: await tx.put(orders, { ...current, remindAt: notYet }) }
  })
}

const tell = (order: OrderRecord, status: string, hint: string, context: JobContext) =>
  sendLater(context, {
    kind: 'orderNews',
    to: order.person,
    page: `pages/market/order/index?id=${order._id}`,
    fields: { what: order.name, status, at: localTime(order.slot ?? order.expiresAt - 1), hint },
  })

export const jobs = { reshelve: bringBack, expire, remind }
