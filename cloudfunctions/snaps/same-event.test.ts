/** Several snaps of one event: who stands first, who decides, who hears of it, and what is left when the first one is gone. */
import { expectDone } from '../../local-cloud/seed/caller'
import { honours } from '../../src/contract/honours'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { snaps } from '../../src/contract/snaps'
import { codeOf } from '../../tests/support/advice'
import { allow, openidOf } from '../../tests/support/messages'
import { snapTests } from '../../tests/support/snap-tests'
import { lead, lin, type SnapTown, sun, worker, zhao } from '../../tests/support/snaps'

let town: SnapTown
snapTests(opened => {
  town = opened
})

const by = (persona: string) => town.as(persona)
const which = async (id: string, persona?: string) => ({ id, version: (await town.look(id, persona)).version })
const matter = (persona: string) => town.waiting(persona, { kind: 'attention', category: 'litter' })
const merge = async (id: string, into: string, persona: string = worker) =>
  by(persona)(snaps.merge, { ...(await which(id, persona)), into })
const heard = (persona: string) => town.inbox.messages.filter(({ openid }) => openid === openidOf(persona))

it('the earlier one stays, and nobody decides about what they sent themselves', async () => {
  const early = await town.waiting(lin)
  const [own, late] = [await town.waiting(worker), await town.waiting(zhao)]
  expect(codeOf(await merge(early, own))).toBe('OWN_SNAP')
  expect(codeOf(await merge(early, late))).toBe('MERGE_ORDER')
  expectDone(await merge(own, early, lead))
  const decision = await town.all(early)
  expect((await town.look(early)).own).toBe(true)
  expect(codeOf(await by(worker)(snaps.accept, decision))).toBe('OWN_SNAP')
  expect(codeOf(await merge(late, early))).toBe('OWN_SNAP')
  expectDone(await by(lead)(snaps.accept, decision))
  await town.settle()
})

it('praise that is accepted is told to everybody who sent it, each by their own, also to who is merged late', async () => {
  for (const persona of [lin, zhao, sun]) await allow(town, persona, 'snapNews')
  const first = await town.waiting(lin)
  const [second, third] = [await town.waiting(zhao), await town.waiting(sun)]
  expectDone(await merge(second, first))
  const before = [lin, zhao, sun].map(persona => heard(persona).length)
  const post = { title: '斑马线前停一停', text: '公交车停下来让老人先走。' }
  expectDone(await by(worker)(snaps.accept, { ...(await town.all(first)), post }))
  await town.settle()
  expectDone(await merge(third, first))
  await town.settle()
  expect([lin, zhao, sun].map(persona => heard(persona).length)).toEqual(before.map(count => count + 1))
  for (const [id, persona] of [
    [second, zhao],
    [third, sun],
  ] as const) {
    expect(heard(persona).at(-1)?.page).toBe(`pages/snaps/own/index?id=${id}`)
    const seen = await town.own(id, persona)
    expect(seen).toMatchObject({ state: 'merged', into: { state: 'accepted' }, post: town.row(first).post })
    expectDone(await by(persona)(honours.read, { id: seen.post ?? '' }))
  }
})

it('declined it is told to everybody who waits, with the reason', async () => {
  for (const persona of [lin, zhao, sun]) await allow(town, persona, 'snapNews')
  const [first, second] = [await matter(lin), await matter(zhao)]
  expectDone(await by(sun)(snaps.follow, { id: first, follow: true }))
  expectDone(await merge(second, first))
  const before = [lin, zhao, sun].map(persona => heard(persona).length)
  expectDone(await by(worker)(snaps.decline, { ...(await which(first)), why: '是施工，有围挡' }))
  await town.settle()
  expect([lin, zhao, sun].map(persona => heard(persona).length)).toEqual(before.map(count => count + 1))
  expect((await town.own(second, zhao)).into?.steps.at(-1)).toMatchObject({ act: 'decline', words: '是施工，有围挡' })
  expect((await town.own(first, sun)).steps.at(-1)).toMatchObject({ words: '是施工，有围挡' })
})

it('taken back by whoever sent it first, the next one waits for a decision, and the others with it', async () => {
  for (const persona of [zhao, sun]) await allow(town, persona, 'snapNews')
  const [first, second, third] = [await matter(lin), await matter(zhao), await matter(worker)]
  expectDone(await by(sun)(snaps.follow, { id: first, follow: true }))
  expectDone(await merge(third, first, lead))
  expectDone(await merge(second, first, lead))
  expectDone(await by(lead)(snaps.take, await which(first, lead)))
  const before = heard(zhao).length
  expectDone(await by(lin)(snaps.withdraw, { id: first }))
  await town.settle()
  expect(heard(zhao).length).toBe(before + 1)
  expect(town.row(second)).toMatchObject({
    state: 'waiting',
    joined: [{ snap: third }],
    joinedBy: [expect.any(String)],
  })
  expect(town.row(second).into).toBeUndefined()
  expect(town.row(first)).toMatchObject({ state: 'withdrawn', joined: [], followers: [], into: second })
  expect(await town.list('waiting', lead)).toContain(second)
  expect(await town.own(third, worker)).toMatchObject({ state: 'merged', into: { state: 'waiting' } })
  // whoever waited is led on, by the old name too
  expect(await town.own(first, sun)).toMatchObject({ id: second, own: false, state: 'waiting' })
  const again = expectDone(await by(sun)(snaps.mine, {})).following
  expect(again.map(({ id }) => id)).toContain(second)
  expectDone(await by(lead)(snaps.take, await which(second, lead)))
  expectDone(await by(lead)(snaps.answer, { ...(await which(second, lead)), words: '清走了' }))
  expect((await town.own(third, worker)).answer).toBe('清走了')
})

it('taken back where others only waited, they are told', async () => {
  await allow(town, sun, 'snapNews')
  const id = await matter(lin)
  expectDone(await by(sun)(snaps.follow, { id, follow: true }))
  const before = heard(sun).length
  expectDone(await by(lin)(snaps.withdraw, { id }))
  await town.settle()
  expect(heard(sun).length).toBe(before + 1)
  expect(await town.own(id, sun)).toMatchObject({ own: false, state: 'withdrawn', words: '' })
})

it('left behind by somebody who leaves, it goes on as well', async () => {
  const leaver = 'chen-xinlai'
  expectDone(await by(leaver)(people.agree, { version: privacyNoticeVersion }))
  const [first, second] = [await matter(leaver), await matter(zhao)]
  expectDone(await merge(second, first))
  expectDone(await by(leaver)(people.deleteMe, { confirm: '删除' }))
  await town.settle()
  expect([town.row(first).state, town.row(second).state]).toEqual(['withdrawn', 'waiting'])
  expect(await town.list('waiting')).toContain(second)
})

it('no query scanned', () => expect(town.database.scans()).toEqual([]))
