/** What neighbours photographed this week: some waits to be looked at, a question is open, a matter is being seen to, one has an answer. */
import { setTimeout as pause } from 'node:timers/promises'
import type { InputOf } from '../../src/contract/define'
import { snaps } from '../../src/contract/snaps'
import type { LocalCloud } from '../cloud'
import { as, expectDone } from './caller'
import { drawnStreet } from './drawn-street'

const worker = 'li-wen'
type Draft = Omit<InputOf<typeof snaps.send>, 'photos' | 'anonymous'> & { readonly anonymous?: boolean }

const crossing: Draft = {
  ...{ kind: 'praise', category: 'crossing', node: 'pc.beiguan.c01', where: '北关街小学门口' },
  words: '61路公交车停下来，让放学的孩子先过斑马线。',
}
const sorting: Draft = {
  ...{ kind: 'praise', category: 'sorting', node: 'pc.beiguan.c01.e01', where: '1号楼前的投放点', anonymous: true },
  words: '有位阿姨把撒在外面的厨余一点点捡回桶里。',
}
const helping: Draft = {
  ...{ kind: 'praise', category: 'helping', node: 'pc.beiguan.c01', where: '菜市场西口' },
  words: '小哥帮老人把米扛上了三楼。',
}
const parking: Draft = {
  ...{ kind: 'attention', category: 'parking', node: 'pc.beiguan.c01', where: '雁北小区东门' },
  words: '消防通道上停了两辆车，晚上更多。',
}
const damage: Draft = {
  ...{ kind: 'attention', category: 'damage', node: 'pc.beiguan.c01', where: '健身角' },
  words: '秋千的链子断了一根，孩子还在玩。',
}
const litter: Draft = {
  ...{ kind: 'attention', category: 'litter', node: 'pc.beiguan.c01.s02', where: '门口' },
  words: '旧家具堆了三天没人拉。',
}

/** The persona's phone puts the picture where their photos belong. */
export async function photo(cloud: LocalCloud, persona: string, number: number): Promise<string> {
  const { default: sharp } = await import('sharp')
  const { rgb, width, height } = drawnStreet(number)
  const bytes = await sharp(rgb, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer()
  const { folder } = expectDone(await as(cloud, persona)(snaps.form, {}))
  const ticket = await fetch(`${cloud.url}/upload`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Persona ${persona}` },
    body: JSON.stringify({ cloudPath: `${folder}/street-${number}.jpg` }),
  })
  const { fileID, url } = (await ticket.json()) as { fileID: string; url: string }
  const { status } = await fetch(url, { method: 'PUT', body: Buffer.from(bytes) })
  if (status !== 200) throw new Error(`the picture was answered with ${status}`)
  return fileID
}

/** Photos are prepared by the timer's function and looked at by WeChat, which answers a little later. */
export async function checked(cloud: LocalCloud): Promise<void> {
  const waits = () =>
    cloud.database
      .collection('snaps')
      .all()
      .some(({ state }) => state === 'checking')
  for (let tries = 0; waits(); tries += 1) {
    if (tries === 100) throw new Error('the photos of the seed were not checked')
    await cloud.fireTimer()
    await pause(100)
  }
}

export async function seedSnaps(cloud: LocalCloud): Promise<void> {
  const ids: string[] = []
  const sent = [crossing, sorting, helping, parking, damage, litter]
  const senders = ['lin-yulan', 'sun-xiaomei', 'zhao-tiezhu', 'zhao-tiezhu', 'lin-yulan', 'sun-xiaomei']
  for (const [n, draft] of sent.entries()) {
    const persona = senders[n] ?? ''
    const photos = [await photo(cloud, persona, n + 1)]
    ids.push(expectDone(await as(cloud, persona)(snaps.send, { anonymous: false, ...draft, photos })).id)
  }
  await checked(cloud)
  const staff = as(cloud, worker)
  const [, , third = '', , fifth = '', sixth = ''] = ids
  const which = async (id: string) => ({ id, version: expectDone(await staff(snaps.look, { id })).version })
  expectDone(await staff(snaps.ask, { ...(await which(third)), question: '您知道这位小哥是哪个站点的吗？' }))
  for (const id of [fifth, sixth]) expectDone(await staff(snaps.take, await which(id)))
  const words = '跟环卫说好了，今天下午拉走，以后每周三来一次。'
  expectDone(await staff(snaps.answer, { ...(await which(sixth)), words }))
  expectDone(await as(cloud, 'zhao-tiezhu')(snaps.follow, { id: fifth, follow: true }))
}
