/** The acts around snaps; every one must succeed. */
import type { LocalCloud } from '../../local-cloud/cloud'
import { checked } from '../../local-cloud/seed/snaps'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { dayOf } from '../../src/contract/shanghai'
import { snaps } from '../../src/contract/snaps'
import { photo } from '../support/snaps'
import { uploadFile } from '../support/upload'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>
type Draft = InputOf<typeof snaps.send>

const [lin, zhao, worker, lead, node] = ['lin-yulan', 'zhao-tiezhu', 'li-wen', 'gao-jie', 'pc.beiguan.c01'] as const
const dayMs = 86_400_000

export async function snapsTrips(count: Count, cloud: LocalCloud): Promise<void> {
  let files = 0
  const send = async (persona: string, more: Partial<Draft> = {}) => {
    const { folder } = await count(persona, snaps.form, {})
    files += 1
    const fileId = await uploadFile(cloud, persona, `${folder}/bench-${files}.jpg`, await photo(files))
    const about = {
      kind: 'praise',
      category: 'crossing',
      node,
      where: '东门',
      words: '让行',
      anonymous: false,
    } as const
    return (await count(persona, snaps.send, { ...about, ...more, photos: [fileId] })).id
  }
  const matter = (persona: string) => send(persona, { kind: 'attention', category: 'hazard' })
  const which = async (id: string) => ({ id, version: (await count(worker, snaps.look, { id })).version })
  const photos = [{ n: 0, shown: true, boxes: [] }]
  const [first, second, third] = [await send(lin), await send(lin), await send(zhao)]
  const [one, two, three] = [await matter(lin), await matter(lin), await matter(zhao)]
  await checked(cloud)
  await count(lin, snaps.alike, { node, category: 'hazard' })
  await count(zhao, snaps.follow, { id: one, follow: true })
  for (const list of ['waiting', 'checking', 'ended'] as const) await count(worker, snaps.queue, { node, list })
  await count(worker, snaps.accept, { ...(await which(first)), photos })
  await count(worker, snaps.rehide, { ...(await which(first)), photos })
  await count(worker, snaps.merge, { ...(await which(third)), into: first })
  await count(worker, snaps.ask, { ...(await which(second)), question: '几路车？' })
  await count(lin, snaps.supplement, { id: second, words: '61路' })
  await count(worker, snaps.decline, { ...(await which(second)), why: '看不清' })
  await count(worker, snaps.correctCategory, { ...(await which(one)), category: 'damage' })
  await count(worker, snaps.take, await which(one))
  await count(worker, snaps.answer, { ...(await which(one)), words: '修好了' })
  await count(lin, snaps.rate, { id: one, stars: 1, words: '还是坏的' })
  await count(worker, snaps.answer, { ...(await which(one)), words: '又修了' })
  await count(lin, snaps.reopen, { id: one, words: '还是不行' })
  await count(worker, snaps.forward, { ...(await which(two)), to: 'pc.beiguan.c02', reason: '归他们' })
  await count(worker, snaps.merge, { ...(await which(three)), into: one })
  await count(lin, snaps.mine, {})
  await count(lin, snaps.read, { id: one })
  await count(lin, snaps.withdraw, { id: first })
  const today = dayOf(cloud.clock.now())
  const rule = { purse: 'volunteer', first: 200, later: 100, dayCap: 400, monthCap: 900 } as const
  await count(lead, snaps.setRule, { node, rule: { ...rule, from: dayOf(cloud.clock.now() + dayMs) } })
  await count(worker, snaps.rules, { node })
  await count(worker, snaps.figures, { node, kind: 'praise', from: today, to: today })
  await count(worker, snaps.exportSnaps, { node, kind: 'attention', from: today, to: today })
}
