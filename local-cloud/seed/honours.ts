/** The honour board of a community: what was put up this week, one with a name, one chosen for the month; a draft, one for a second look, proposals. */
import { codes } from '../../src/contract/codes'
import { honours, type PostDraft } from '../../src/contract/honours'
import { monthOf } from '../../src/contract/months'
import { dayOf } from '../../src/contract/shanghai'
import { snaps } from '../../src/contract/snaps'
import type { LocalCloud } from '../cloud'
import { as, expectDone } from './caller'
import { checked, photo } from './snaps'

const [node, street] = ['pc.beiguan.c01', 'pc.beiguan'] as const
const [writer, second] = ['li-wen', 'gao-jie'] as const
const day = 86_400_000

const oldLady: PostDraft = {
  title: '雪天扶起一位老人',
  text: '早上路滑，一位送奶的师傅把摔倒的老人扶起来，一直送到家门口，没留名字就走了。',
}
const rescue: PostDraft = {
  title: '送餐路上等来了救护车',
  text: '看见老人倒在路边，他停下电动车，打了120，脱下棉衣给老人垫上，一直陪到救护车来。三位顾客听说了，没有一位催他。',
  name: '赵铁柱',
}
const lesson: PostDraft = {
  title: '每周三教老人用手机',
  text: '她把怎么跟外地的孩子视频写在纸上，一步一步，字写得大大的，已经教会了十一位老人。',
  name: '孙晓梅',
}
const bell: PostDraft = { title: '修好了全楼的门铃', text: '退休的电工师傅用一个周末，把整栋楼的门铃都修好了。' }
const crossing = { title: '停一停，让老人先过', text: '公交车早早停在斑马线前，等老人慢慢走过去，才重新开动。' }

export async function seedHonours(cloud: LocalCloud): Promise<void> {
  const staff = as(cloud, writer)
  const which = async (id: string) => ({ id, version: expectDone(await staff(honours.look, { id })).version })
  const write = async (draft: PostDraft) => expectDone(await staff(honours.write, { node, draft })).id
  const shown = async (draft: PostDraft) => {
    const id = await write(draft)
    expectDone(await staff(honours.show, await which(id)))
    return id
  }
  /** with the consent of whoever is named */
  const agreed = async (draft: PostDraft, persona: string) => {
    const id = await write(draft)
    const { code } = expectDone(await staff(honours.askConsent, await which(id)))
    expectDone(await as(cloud, persona)(honours.answerConsent, { code, yes: true, name: draft.name ?? '' }))
    return id
  }
  const like = async (id: string, ...personas: readonly string[]) => {
    for (const persona of personas) expectDone(await as(cloud, persona)(honours.like, { id, like: true }))
  }

  const { offset } = cloud.clock
  cloud.clock.setOffset(offset - 3 * day)
  const first = await shown(oldLady)
  const best = await agreed(rescue, 'zhao-tiezhu')
  expectDone(await as(cloud, second)(honours.release, await which(best)))
  cloud.clock.setOffset(offset)
  expectDone(await as(cloud, second)(honours.raise, { id: best, node: street, up: true }))
  await like(best, 'lin-yulan', 'sun-xiaomei', 'ma-jianguo')
  await like(first, 'lin-yulan')
  await photographed(cloud)

  await write(bell)
  await agreed(lesson, 'sun-xiaomei')
  await council(cloud, best)
  const month = monthOf(cloud.clock.now())
  expectDone(await staff(honours.pick, { node, month, posts: [best] }))
  await propose(cloud)
  await settled(cloud)
}

/** What was accepted and chosen becomes visible by jobs. */
async function settled(cloud: LocalCloud): Promise<void> {
  for (let done = 1; done > 0; ) {
    const outcome = await cloud.fireTimer()
    if (!outcome.ok) throw new Error(JSON.stringify(outcome))
    done = (JSON.parse(outcome.result) as { done: number }).done
  }
}

/** Accepted with the words of whoever accepted it, so it is up at once. */
async function photographed(cloud: LocalCloud): Promise<void> {
  const sender = 'ma-jianguo'
  const about = { kind: 'praise', category: 'crossing', node, where: '北关街口', words: '公交车等老人过马路' } as const
  const photos = [await photo(cloud, sender, 7)]
  const { id } = expectDone(await as(cloud, sender)(snaps.send, { ...about, anonymous: true, photos }))
  await checked(cloud)
  const staff = as(cloud, writer)
  const { version, pictures } = expectDone(await staff(snaps.look, { id }))
  const verdicts = pictures.map(({ n }) => ({ n, shown: true, boxes: [] }))
  expectDone(await staff(snaps.accept, { id, version, photos: verdicts, post: crossing }))
}

async function council(cloud: LocalCloud, best: string): Promise<void> {
  for (const persona of ['ma-jianguo', 'wang-lvshi']) {
    const scene = expectDone(await as(cloud, persona)(codes.mine, {})).codes[0]?.scene ?? ''
    expectDone(await as(cloud, second)(honours.addMember, { node: street, scene }))
  }
  expectDone(await as(cloud, 'ma-jianguo')(honours.rate, { id: best, stars: 5 }))
}

async function propose(cloud: LocalCloud): Promise<void> {
  const today = dayOf(cloud.clock.now())
  const proposals = [
    ['门卫老周', '夜里听见有人喊，爬上四楼帮住户关了漏气的阀门。', '四楼的张大姐'],
    ['小超市的李姐', '停电那晚，把店里的蜡烛分给楼里的老人，一支没收钱。', ''],
  ] as const
  for (const [whom, what, witness] of proposals)
    expectDone(await as(cloud, 'zhao-tiezhu')(honours.nominate, { node, whom, what, witness, day: today }))
}
