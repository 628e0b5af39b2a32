/** Messages about a snap: to its sender, to those who wait for the same, to whoever sees to it. */
import { categoryTitle } from '../../src/contract/snaps'
import { localTime, type MessageToSend, sendLater, sendOnce } from '../kernel'
import { placesById } from '../people'
import type { SnapRecord } from './rules-record'

const pieces = {
  accepted: ['采用了', '谢谢您，点开看看'],
  declined: ['没有采用', '点开看看为什么'],
  asked: ['请您补充', '工作人员有个问题想问您'],
  down: ['不在榜上了', '照片也不再公开，点开看看'],
  answered: ['有答复了', '点开看看，解决没有请您评价'],
  handedOn: ['接着办', '先发的人撤回了，您那张接着办'],
  takenBack: ['对方撤回了', '还没解决的话，您拍一张发来'],
} as const satisfies Readonly<Record<string, readonly [status: string, hint: string]>>
export type Piece = keyof typeof pieces

const pageOfSender = (id: string): string => `pages/snaps/own/index?id=${id}`
const pageOfStaff = (id: string): string => `pages/snaps/review/index?id=${id}`

/** @param id of the snap that opens on a tap: one's own where there is one */
function message({ category }: SnapRecord, to: string, piece: Piece, now: number, id: string): MessageToSend {
  const [status, hint] = pieces[piece]
  const what = categoryTitle(category)
  return { kind: 'snapNews', to, page: pageOfSender(id), fields: { what, status, at: localTime(now), hint } }
}

type Context = Parameters<typeof sendLater>[0] & { readonly now: number }
type OnceContext = Parameters<typeof sendOnce>[0] & { readonly now: number }

/** Nobody is told whose person has left. */
export async function tellSender(context: Context, snap: SnapRecord, piece: Piece): Promise<void> {
  if (snap.sender !== undefined) await sendLater(context, message(snap, snap.sender, piece, context.now, snap._id))
}

/** Whoever sent it, and whoever sent the same: each with the snap that is theirs. */
const senders = ({ _id, sender, joined }: SnapRecord) => [
  ...(sender === undefined ? [] : [{ snap: _id, person: sender }]),
  ...joined,
]

/** Each sender once, however often what is hidden on it is changed. @param only who joined late */
export async function tellAccepted(context: OnceContext, snap: SnapRecord, only?: string): Promise<void> {
  for (const { snap: id, person } of senders(snap))
    if (only === undefined || only === id)
      await sendOnce(context, `snapNews.${id}.accepted`, message(snap, person, 'accepted', context.now, id))
}

/** Everybody who waits for it, each once for each decision. */
export async function tellAll(context: OnceContext, snap: SnapRecord, piece: Piece): Promise<void> {
  const all = [...senders(snap), ...snap.followers.map(person => ({ snap: snap._id, person }))]
  const waiting = new Map(all.map(({ snap: id, person }) => [person, id]))
  for (const [person, id] of waiting)
    await sendOnce(
      context,
      `snapNews.${snap._id}.${snap.version}.${person}`,
      message(snap, person, piece, context.now, id),
    )
}

/** Its sender took it back: whoever takes its place, or else those who only waited. */
export async function tellTakenBack(context: OnceContext, gone: SnapRecord, heir: SnapRecord | undefined) {
  if (heir) return tellOnce(context, heir, heir.sender, 'handedOn')
  for (const person of gone.followers) await tellOnce(context, gone, person, 'takenBack')
}

async function tellOnce(context: OnceContext, snap: SnapRecord, person: string | undefined, piece: Piece) {
  if (person === undefined) return
  const once = `snapNews.${snap._id}.${piece}.${person}`
  await sendOnce(context, once, message(snap, person, piece, context.now, snap._id))
}

/** To whoever answered: it is open again. */
export async function tellHandler(context: Context, snap: SnapRecord): Promise<void> {
  if (snap.handler === undefined) return
  const place = (await placesById([snap.node])).get(snap.node)?.name ?? snap.node
  await sendLater(context, {
    kind: 'snapReopened',
    to: snap.handler,
    page: pageOfStaff(snap._id),
    fields: {
      what: categoryTitle(snap.category),
      at: localTime(context.now),
      place,
      hint: '发送的人说还没解决，请再看看',
    },
  })
}

/** What it became was taken down by others; whoever took their own back knows. */
export async function tellDown(context: OnceContext, snap: SnapRecord): Promise<void> {
  if (snap.state !== 'accepted') return
  for (const { snap: id, person } of senders(snap))
    await sendOnce(context, `snapNews.${id}.down`, message(snap, person, 'down', context.now, id))
}

/** To one of those who look after the place that it was sent on to. */
export async function tellStaff(context: OnceContext, snap: SnapRecord, person: string): Promise<void> {
  const place = (await placesById([snap.node])).get(snap.node)?.name ?? snap.node
  const once = `snapForwarded.${snap._id}.${snap.version}.${person}`
  const fields = {
    what: categoryTitle(snap.category),
    at: localTime(context.now),
    place,
    hint: '别处转来的，请看看归不归您管',
  }
  await sendOnce(context, once, { kind: 'snapForwarded', to: person, page: pageOfStaff(snap._id), fields })
}
