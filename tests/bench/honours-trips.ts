/** The acts around the honour board; every one must succeed. */
import type { LocalCloud } from '../../local-cloud/cloud'
import type { Action, InputOf, OutputOf } from '../../src/contract/define'
import { honours } from '../../src/contract/honours'
import { monthOf } from '../../src/contract/months'
import { dayOf } from '../../src/contract/shanghai'
import { shownBy } from './shown-code'

type Count = <A extends Action>(persona: string, action: A, input: InputOf<A>) => Promise<OutputOf<A>>

const [writer, second, lin, zhao] = ['li-wen', 'gao-jie', 'lin-yulan', 'zhao-tiezhu'] as const
const [node, street] = ['pc.beiguan.c01', 'pc.beiguan'] as const
const plain = { title: '雪天扶起一位老人', text: '把摔倒的老人送回了家。' }
const named = { ...plain, name: '赵铁柱' }

/** Minutes in which nobody has shown a code yet. */
const ahead = 7 * 60_000

export async function honoursTrips(count: Count, cloud: LocalCloud): Promise<void> {
  const { offset } = cloud.clock
  cloud.clock.setOffset(offset + ahead)
  const which = async (id: string) => ({ id, version: (await count(writer, honours.look, { id })).version })
  const write = async (draft: typeof plain) => (await count(writer, honours.write, { node, draft })).id
  const shown = await write(plain)
  await count(writer, honours.show, await which(shown))
  await count(writer, honours.edit, { ...(await which(shown)), draft: { ...plain, title: '雪天' }, reason: '题目长了' })
  await count(second, honours.raise, { id: shown, node: street, up: true })
  await count(lin, honours.like, { id: shown, like: true })
  await count(lin, honours.like, { id: shown, like: false })

  const byLink = await write(named)
  const { code } = await count(writer, honours.askConsent, await which(byLink))
  await count(zhao, honours.consentAsked, { code })
  await count(zhao, honours.answerConsent, { code, yes: true, name: '赵铁柱' })
  await count(second, honours.sendBack, { ...(await which(byLink)), reason: '再写清楚些' })
  const again = await count(writer, honours.askConsent, await which(byLink))
  await count(zhao, honours.answerConsent, { code: again.code, yes: true, name: '赵铁柱' })
  await count(second, honours.release, await which(byLink))
  await count(zhao, honours.aboutMe, {})
  const inPerson = await write(named)
  const signature = { by: 'signature', signature: '10,10 20,20' } as const
  await count(writer, honours.recordConsent, { ...(await which(inPerson)), shown: signature })
  const byCode = await write(named)
  const scene = await shownBy(count, zhao)
  await count(writer, honours.recordConsent, { ...(await which(byCode)), shown: { by: 'code', scene } })
  await count(writer, honours.drop, await which(byCode))

  await count(writer, honours.addMember, { node, scene: await shownBy(count, lin) })
  await count(lin, honours.toRate, {})
  await count(lin, honours.rate, { id: shown, stars: 4 })
  const { members } = await count(writer, honours.councilOf, { node })
  await count(writer, honours.removeMember, { node, id: members[0]?.id ?? '' })
  const month = monthOf(cloud.clock.now())
  await count(writer, honours.choices, { node, month })
  await count(writer, honours.pick, { node, month, posts: [shown, byLink] })
  const day = dayOf(cloud.clock.now())
  const proposal = { node, whom: '老周', what: '爬上四楼关了漏气的阀门', witness: '', day }
  const { id } = await count(lin, honours.nominate, proposal)
  await count(lin, honours.myNominations, {})
  await count(writer, honours.nominations, { node })
  await count(writer, honours.decideNomination, { id, accept: true })

  for (const list of ['draft', 'ready', 'public'] as const) await count(writer, honours.desk, { node, list })
  await count(lin, honours.board, { node })
  await count(lin, honours.read, { id: shown })
  await count(lin, honours.slides, { node })
  await count(zhao, honours.answerConsent, { code: again.code, yes: false, name: '赵铁柱' })
  await count(writer, honours.withdraw, { id: shown, reason: '试完了' })
  cloud.clock.setOffset(offset)
}
