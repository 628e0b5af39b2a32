/** What needs attention: taken, sent on, answered, rated, opened again; and those who wait for the same. */
import { expectDone } from '../../local-cloud/seed/caller'
import { desk } from '../../src/contract/desk'
import { people } from '../../src/contract/people'
import { snaps } from '../../src/contract/snaps'
import { codeOf } from '../../tests/support/advice'
import { allow, openidOf, templates } from '../../tests/support/messages'
import { snapTests } from '../../tests/support/snap-tests'
import { community, district, lead, lin, type SnapTown, sun, worker, zhao } from '../../tests/support/snaps'
import { databaseTrips } from '../../tests/support/trips'

const day = 86_400_000
let town: SnapTown
const pass = snapTests(opened => {
  town = opened
})

const by = (persona: string) => town.as(persona)
const which = async (id: string, persona?: string) => ({ id, version: (await town.look(id, persona)).version })
const heard = (persona: string) =>
  town.inbox.messages
    .filter(({ openid }) => openid === openidOf(persona))
    .map(({ templateId }) => Object.entries(templates).find(([, id]) => id === templateId)?.[0])
const lastPage = (persona: string) =>
  town.inbox.messages.filter(({ openid }) => openid === openidOf(persona)).at(-1)?.page
const matter = (persona: string, more = {}) => town.waiting(persona, { kind: 'attention', category: 'litter', ...more })
const reopenedOnDesk = async () =>
  expectDone(await by(worker)(desk.waiting, { node: community })).matters.find(
    ({ matter: name }) => name === 'snapsAgain',
  )?.count

it('taken and answered it reaches whoever sent it, and everybody who waits for the same', async () => {
  for (const persona of [lin, zhao]) await allow(town, persona, 'snapNews')
  const id = await matter(lin)
  expect(expectDone(await by(zhao)(snaps.follow, { id, follow: true })).followers).toBe(1)
  for (const act of [snaps.take] as const) {
    const { version } = await which(id)
    const { trips, result } = await databaseTrips(town, () => by(worker)(act, { id, version }))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
  }
  expect(await town.list('handling')).toContain(id)
  expect(await town.look(id)).toMatchObject({ state: 'handling', handler: '李雯', followers: 1 })
  expect(codeOf(await by(worker)(snaps.take, await which(id)))).toBe('SNAP_MOVED_ON')
  const before = [heard(lin).length, heard(zhao).length]
  const answer = { ...(await which(id)), words: '垃圾清走了，加了一个桶' }
  const { trips, result } = await databaseTrips(town, () => by(worker)(snaps.answer, answer))
  expectDone(result)
  expect(trips).toBeLessThanOrEqual(8)
  await town.settle()
  expect([heard(lin).length, heard(zhao).length]).toEqual(before.map(count => count + 1))
  expect(await town.own(id)).toMatchObject({ state: 'answered', answer: '垃圾清走了，加了一个桶', followers: 1 })
  // the page of the message: what becomes of it, and nothing of whoever sent it
  const seen = await town.own(id, zhao)
  expect(seen).toMatchObject({
    own: false,
    state: 'answered',
    answer: '垃圾清走了，加了一个桶',
    words: '',
    where: '东门口',
  })
  expect(seen.thumb).toBeUndefined()
  expect(JSON.stringify(seen)).not.toMatch(/公交车在斑马线|林玉兰|李雯/)
  expect(codeOf(await by(sun)(snaps.read, { id }))).toBe('SNAP_NOT_FOUND')
  const { following } = expectDone(await by(zhao)(snaps.mine, {}))
  expect(following.find(one => one.id === id)).toMatchObject({ state: 'answered', following: true })
})

it('of an open matter nearby others see what it is, and no words before staff have taken it', async () => {
  const id = await matter(lin, { where: '2号楼后面', category: 'occupied' })
  const alike = async (category: 'occupied' | 'hazard', node = `${community}.s01`) =>
    expectDone(await by(zhao)(snaps.alike, { node, category })).matters
  const [found] = await alike('occupied')
  expect(found).toMatchObject({ id, place: '北关社区', where: '', state: 'waiting', own: false, following: false })
  expect(await alike('hazard')).toEqual([])
  expect(await alike('occupied', 'pc.beiguan.c02')).toEqual([])
  expectDone(await by(worker)(snaps.take, await which(id)))
  expect(await alike('occupied')).toMatchObject([{ where: '2号楼后面' }])
  expectDone(await by(worker)(snaps.answer, { ...(await which(id)), words: '修好了' }))
  expect(await alike('occupied')).toEqual([])
})

it('nobody follows their own, praise, or what is over; two at once are two', async () => {
  const id = await matter(lin, { category: 'hazard' })
  const follow = (persona: string, wanted = true, one = id) => by(persona)(snaps.follow, { id: one, follow: wanted })
  expect(codeOf(await follow(lin))).toBe('SNAP_OWN')
  expect(codeOf(await follow(zhao, true, await town.waiting(lin)))).toBe('SNAP_NOT_FOUND')
  expect((await Promise.all([follow(zhao), follow(sun), follow(zhao)])).map(codeOf)).toEqual(['DONE', 'DONE', 'DONE'])
  expect(town.row(id).followers.length).toBe(2)
  expect(expectDone(await follow(zhao, false)).followers).toBe(1)
  expectDone(await by(worker)(snaps.decline, { ...(await which(id)), why: '是施工，有围挡' }))
  expect(codeOf(await follow(zhao))).toBe('SNAP_ENDED')
  expect(codeOf(await follow(sun, false))).toBe('DONE')
})

it('rated badly it is open again, and whoever answered hears of it and has it on the desk', async () => {
  await allow(town, worker, 'snapReopened')
  const id = await town.answered(lin, { category: 'occupied' })
  const rate = (stars: number, words = '', persona: string = lin) => by(persona)(snaps.rate, { id, stars, words })
  expect(codeOf(await rate(1))).toBe('RATING_WORDS_MISSING')
  expect(codeOf(await rate(1, '还是堵着', zhao))).toBe('SNAP_NOT_FOUND')
  expect(codeOf(await rate(1, '【违规】'))).toBe('WORDS_REFUSED')
  const [before, waitingBefore] = [heard(worker).length, (await reopenedOnDesk()) ?? 0]
  const { trips, result } = await databaseTrips(town, () => rate(2, '还是堵着'))
  expect(expectDone(result)).toEqual({ reopened: true })
  expect(trips).toBeLessThanOrEqual(8)
  await town.settle()
  expect(heard(worker).slice(before)).toEqual(['snapReopened'])
  expect(await reopenedOnDesk()).toBe(waitingBefore + 1)
  expect(await town.list('reopened')).toContain(id)
  expect(await town.look(id)).toMatchObject({ state: 'handling', handler: '李雯', reopened: 1, rating: 2 })
  expectDone(await by(worker)(snaps.answer, { ...(await which(id)), words: '这回清开了' }))
  expect(await town.list('reopened')).not.toContain(id)
  expect(expectDone(await rate(5, '谢谢'))).toEqual({ reopened: false })
  expect(codeOf(await rate(5))).toBe('SNAP_MOVED_ON')
  expect(await town.own(id)).toMatchObject({ state: 'settled', rating: 5 })
})

it('only whoever sent it opens it again, not for ever and not without end', async () => {
  const id = await town.answered(lin, { category: 'matter' })
  const reopen = (persona: string = lin, one = id) => by(persona)(snaps.reopen, { id: one, words: '没解决' })
  expect(codeOf(await reopen(zhao))).toBe('SNAP_NOT_YOURS')
  expect(codeOf(await reopen(lin, 'nothing'))).toBe('SNAP_NOT_FOUND')
  expect((await Promise.all([reopen(), reopen()])).map(codeOf).sort()).toEqual(['DONE', 'SNAP_MOVED_ON'])
  for (let times = 1; times < 5; times += 1) {
    expectDone(await by(worker)(snaps.answer, { ...(await which(id)), words: '再去看了' }))
    expectDone(await reopen())
  }
  expectDone(await by(worker)(snaps.answer, { ...(await which(id)), words: '最后一次' }))
  expect(codeOf(await reopen())).toBe('REOPENED_OFTEN')
  // so bad a rating is kept all the same
  const rated = await by(lin)(snaps.rate, { id, stars: 1, words: '还是不行' })
  expect(expectDone(rated)).toEqual({ reopened: false, often: 5 })
  expect(await town.own(id)).toMatchObject({ state: 'settled', rating: 1 })
  expect((await town.look(id)).steps.at(-1)).toMatchObject({ act: 'settle', words: '还是不行' })
  expect(codeOf(await reopen())).toBe('REOPENED_OFTEN')
})

it('what nobody rated is settled by itself, and then it is too late', async () => {
  const id = await town.answered(lin, { category: 'matter' })
  pass(15 * day)
  await town.settle()
  expect(await town.own(id)).toMatchObject({ state: 'settled' })
  expect(codeOf(await by(lin)(snaps.reopen, { id, words: '没解决' }))).toBe('RATING_OVER')
  expect(codeOf(await by(lin)(snaps.rate, { id, stars: 4, words: '' }))).toBe('RATING_OVER')
})

it('sent on to another unit it waits there for somebody to take it, and comes back only by being sent back', async () => {
  const id = await matter(lin)
  expectDone(await by(worker)(snaps.take, await which(id)))
  const forward = async (persona: string, to: string) =>
    by(persona)(snaps.forward, { ...(await which(id, persona)), to, reason: '归他们管' })
  expect(codeOf(await forward(worker, community))).toBe('FORWARD_TARGET')
  expect(codeOf(await forward(worker, `${community}.t01`))).toBe('FORWARD_TARGET')
  // nobody looks there: it would be lost
  expect(codeOf(await forward(worker, 'pc.law'))).toBe('FORWARD_NOBODY')
  expect(await town.list('handling')).toContain(id)
  const personId = expectDone(await by('wang-lvshi')(people.me, {})).person?.id ?? ''
  expectDone(await by(district)(people.grantRole, { personId, role: 'worker', node: 'pc.law', reason: '负责承办' }))
  await allow(town, 'wang-lvshi', 'snapForwarded')
  const before = heard('wang-lvshi').length
  const input = { ...(await which(id)), to: 'pc.law', reason: '归他们管' }
  const { trips, result } = await databaseTrips(town, () => by(worker)(snaps.forward, input))
  expectDone(result)
  expect(trips).toBeLessThanOrEqual(10)
  await town.settle()
  expect(heard('wang-lvshi').slice(before)).toEqual(['snapForwarded'])
  expect(await town.list('handling')).not.toContain(id)
  expect(await town.list('waiting', district, 'pc.law')).toContain(id)
  // whoever answers for the place may still look and finds it again, and no more
  expect(await town.list('sentOn')).toContain(id)
  expect(await town.list('sentOn', district, 'pc.beiguan')).toContain(id)
  expect([await town.list('sentOn', district, 'pc'), await town.list('sentOn', district, 'pc.law')]).toEqual([[], []])
  expect(await town.look(id)).toMatchObject({ state: 'handling', unit: { node: 'pc.law', place: '暖新律师志愿团' } })
  expect((await town.look(id)).handler).toBeUndefined()
  expect(codeOf(await by(worker)(snaps.take, await which(id)))).toBe('OUT_OF_SCOPE')
  expectDone(await by(district)(snaps.take, await which(id, district)))
  expect(await town.list('handling', district, 'pc.law')).toContain(id)
  expectDone(await forward(district, community))
  expect(await town.list('waiting')).toContain(id)
  expect(await town.list('sentOn')).not.toContain(id)
  expect(await town.own(id)).toMatchObject({ state: 'handling', place: '北关社区' })
})

it('the category that was not right is corrected by whoever reviews, within its kind and while it is open', async () => {
  const id = await matter(lin)
  const correct = async (category: 'damage' | 'crossing', persona: string = worker) =>
    by(persona)(snaps.correctCategory, { ...(await which(id)), category })
  expect(codeOf(await correct('crossing'))).toBe('SNAP_CATEGORY')
  expect(codeOf(await correct('damage', zhao))).toBe('FORBIDDEN')
  expectDone(await correct('damage'))
  expect(await town.own(id)).toMatchObject({ category: 'damage', steps: [{}, { words: '垃圾没清 → 设施损坏' }] })
  const { matters } = expectDone(await by(zhao)(snaps.alike, { node: community, category: 'damage' }))
  expect(matters.map(one => one.id)).toContain(id)
  expectDone(await by(worker)(snaps.decline, { ...(await which(id)), why: '看不清' }))
  expect(codeOf(await correct('damage'))).toBe('SNAP_MOVED_ON')
})

it('of what is over its sender may have the photos removed; what came of it stays', async () => {
  const [declined, settled] = [await matter(lin), await town.answered(lin)]
  expectDone(await by(worker)(snaps.decline, { ...(await which(declined)), why: '看不清' }))
  expectDone(await by(lin)(snaps.rate, { id: settled, stars: 5, words: '' }))
  for (const id of [declined, settled]) {
    const { state } = await town.own(id)
    const files = town.row(id).photos.flatMap(({ kept, thumb }) => [kept, thumb])
    expect(codeOf(await by(zhao)(snaps.withdraw, { id }))).toBe('SNAP_NOT_FOUND')
    expectDone(await by(lin)(snaps.withdraw, { id }))
    expect(codeOf(await by(lin)(snaps.withdraw, { id }))).toBe('SNAP_MOVED_ON')
    expect(await Promise.all(files.map(town.isThere))).toEqual(files.map(() => false))
    const own = await town.own(id)
    expect([own.state, own.thumb, own.steps.at(-1)?.act]).toEqual([state, undefined, 'dropPhotos'])
    expect((await town.look(id)).pictures).toEqual([])
  }
})

it('a colleague may take over what somebody has in hand; of two at once one does', async () => {
  const id = await matter(lin)
  const seen = await which(id)
  const replies = await Promise.all([by(worker)(snaps.take, seen), by(lead)(snaps.take, seen)])
  expect(replies.map(codeOf).sort()).toEqual(['DONE', 'SNAP_CHANGED'])
  const first = town.row(id).handler
  const other = (await town.look(id)).handler === '李雯' ? lead : worker
  expectDone(await by(other)(snaps.take, await which(id)))
  expect(town.row(id).handler).not.toBe(first)
})

it('merged, whoever sent the one hears what becomes of the other', async () => {
  await allow(town, zhao, 'snapNews')
  const [one, two] = [await matter(lin), await matter(zhao)]
  expectDone(await by(worker)(snaps.merge, { ...(await which(two)), into: one }))
  expect(await town.own(two, zhao)).toMatchObject({ state: 'merged' })
  expectDone(await by(worker)(snaps.take, await which(one)))
  const before = heard(zhao).length
  expectDone(await by(worker)(snaps.answer, { ...(await which(one)), words: '清了' }))
  await town.settle()
  expect(heard(zhao).length).toBe(before + 1)
  // the message leads to their own, and that says what came of the other one
  expect(lastPage(zhao)).toBe(`pages/snaps/own/index?id=${two}`)
  expect(await town.own(two, zhao)).toMatchObject({ own: true, answer: '清了', into: { state: 'answered' } })
  expect(await town.own(one, zhao)).toMatchObject({ id: one, own: false, answer: '清了' })
  expect(codeOf(await by(worker)(snaps.answer, { ...(await which(two)), words: '清了' }))).toBe('SNAP_MOVED_ON')
})

it('praise is neither taken nor answered', async () => {
  const id = await town.waiting(lin)
  expect(codeOf(await by(worker)(snaps.take, await which(id)))).toBe('SNAP_MOVED_ON')
  expect(codeOf(await by(worker)(snaps.answer, { ...(await which(id)), words: '好' }))).toBe('SNAP_MOVED_ON')
})

it('no query scanned', () => expect(town.database.scans()).toEqual([]))
