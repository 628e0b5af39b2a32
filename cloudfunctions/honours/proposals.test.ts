/** Residents propose, a council rates, a place chooses for the month. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { desk as workDesk } from '../../src/contract/desk'
import { groups } from '../../src/contract/groups'
import { honourDefaults, honours, type NominationDraft } from '../../src/contract/honours'
import { people } from '../../src/contract/people'
import { codeOf, personOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { community, honourActs, named, second, street, third, writer } from '../../tests/support/honours'
import { ownCodes } from '../../tests/support/own-codes'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const [lin, sun, keeper, stranger] = ['lin-yulan', 'sun-xiaomei', 'ma-jianguo', 'chen-xinlai'] as const
const month = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7)
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
let town: Town
const { board, look, released, shown, which } = honourActs(() => town)
const { shownBy } = ownCodes(() => town)
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const proposal = (more: Partial<NominationDraft> = {}): NominationDraft => ({
  ...{ node: community, whom: '王桂花', what: '王桂花天天给邻居扫雪', witness: '三号楼的老李', day: today() },
  ...more,
})
const nominate = (persona: string, more: Partial<NominationDraft> = {}, key = randomUUID()) =>
  town.as(persona)(honours.nominate, proposal(more), key)
const decide = (by: string, id: string, more: object = {}) =>
  town.as(by)(honours.decideNomination, { id, accept: true, ...more })

describe('a nomination', () => {
  it('is kept once, loses numbers, and is seen by its sender and by staff alone', async () => {
    const key = randomUUID()
    const { trips, result } = await databaseTrips(town, () => nominate(lin, { what: '打13800138000问她' }, key))
    const { id, masked } = expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    expect(masked).toBe(true)
    expect(expectDone(await nominate(lin, { what: '打13800138000问她' }, key)).id).toBe(id)
    const [mine] = expectDone(await town.as(lin)(honours.myNominations, {})).items
    expect(mine).toMatchObject({ id, own: true, state: 'waiting', what: '打〔号码〕问她' })
    expect(expectDone(await town.as(sun)(honours.myNominations, {})).items).toEqual([])
    const at = async (by: string, node: string = community) => town.as(by)(honours.nominations, { node })
    expect(expectDone(await at(writer)).items[0]).toMatchObject({ id, by: '林玉兰', own: false, place: '北关社区' })
    expect(codeOf(await at(sun))).toBe('FORBIDDEN')
    expect(codeOf(await at(writer, street))).toBe('OUT_OF_SCOPE')
  })

  it.each([
    ['of tomorrow', { day: '2999-01-01' }, 'DAY_IN_FUTURE'],
    ['at no place', { node: 'pc.nowhere' }, 'PLACE_NOT_FOUND'],
    ['of nobody', { whom: ' ' }, 'BAD_INPUT'],
    ['with too many words', { what: '长'.repeat(401) }, 'BAD_INPUT'],
  ] as const)('%s is refused', async (_title, more, code) => expect(codeOf(await nominate(lin, more))).toBe(code))

  it('with words that WeChat refuses is not taken, and nothing is kept of it', async () => {
    const before = rowsOf(town, 'honourNominations').length
    expect(codeOf(await nominate(lin, { what: '他说了【违规】的话' }))).toBe('WORDS_REFUSED')
    expect(rowsOf(town, 'honourNominations')).toHaveLength(before)
  })

  it('is one of ten in a month, also from two phones at once', async () => {
    const sent = () => rowsOf(town, 'honourNominations').filter(row => row.month === month()).length
    for (let made = 0; made < honourDefaults.nominationsMost - 1; made += 1) expectDone(await nominate(sun))
    const before = sent()
    const codes = (await Promise.all([nominate(sun), nominate(sun)])).map(codeOf)
    expect(codes.sort()).toEqual(['DONE', 'TOO_MANY_NOMINATIONS'])
    expect(sent()).toBe(before + 1)
  })

  it('accepted it is a draft that names the person, decided once, and never by who sent it', async () => {
    const { id } = expectDone(await nominate(lin))
    const codes = (await Promise.all([decide(writer, id), decide(second, id)])).map(codeOf)
    expect(codes.sort()).toEqual(['DONE', 'NOMINATION_DECIDED'])
    const mine = expectDone(await town.as(lin)(honours.myNominations, {})).items.find(one => one.id === id)
    expect(mine).toMatchObject({ state: 'accepted' })
    expect(await look(mine?.post ?? '')).toMatchObject({ state: 'draft', name: '王桂花', whom: '王桂花' })
    expect(codeOf(await town.as(writer)(honours.show, await which(mine?.post ?? '')))).toBe('NAMED_NEEDS_CONSENT')
    const own = expectDone(await nominate(writer)).id
    expect(codeOf(await decide(writer, own))).toBe('OWN_NOMINATION')
    expect(codeOf(await decide(lin, own))).toBe('FORBIDDEN')
    expect(codeOf(await decide(writer, 'unknown'))).toBe('NOMINATION_NOT_FOUND')
  })

  it('declined it says why', async () => {
    const { id } = expectDone(await nominate(lin))
    expect(codeOf(await decide(writer, id, { accept: false }))).toBe('REASON_MISSING')
    expectDone(await decide(writer, id, { accept: false, why: '写得太简单' }))
    const mine = expectDone(await town.as(lin)(honours.myNominations, {})).items.find(one => one.id === id)
    expect(mine).toMatchObject({ state: 'declined', why: '写得太简单' })
  })
})

describe('the council', () => {
  const add = async (persona: string, by: string = writer, node: string = community) =>
    town.as(by)(honours.addMember, { node, scene: await shownBy(persona) })
  const members = async () => expectDone(await town.as(writer)(honours.councilOf, { node: community })).members
  const rate = (persona: string, id: string, stars: number) => town.as(persona)(honours.rate, { id, stars })

  it('has members who showed their code, each once, and rates what is up, each once', async () => {
    expect(codeOf(await add(lin, 'lin-yulan'))).toBe('FORBIDDEN')
    expect(codeOf(await add(lin, writer, 'pc.xinhua.c01'))).toBe('OUT_OF_SCOPE')
    expectDone(await add(lin))
    expect(codeOf(await add(lin))).toBe('COUNCIL_MEMBER')
    expectDone(await add(keeper))
    expectDone(await add(named))
    expect((await members()).map(({ name }) => name)).toEqual(['林玉兰', '马建国', '赵铁柱'])
    const id = await shown()
    expect(expectDone(await town.as(lin)(honours.toRate, {})).items.map(one => one.id)).toContain(id)
    const { trips, result } = await databaseTrips(town, () => rate(lin, id, 5))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    await Promise.all([rate(keeper, id, 3), rate(named, id, 4), rate(lin, id, 4)])
    expect(expectDone(await town.as(stranger)(honours.read, { id })).rating).toEqual({ members: 3, sum: 11 })
    expect(expectDone(await town.as(lin)(honours.toRate, {})).items.map(one => one.id)).not.toContain(id)
  })

  it('rates nothing of others’ places, of one’s own, or that is gone', async () => {
    const id = await shown()
    expect(codeOf(await rate(sun, id, 5))).toBe('COUNCIL_NOT_YOU')
    expect(expectDone(await town.as(sun)(honours.toRate, {}))).toEqual({ member: false, items: [] })
    const own = await released()
    expect(codeOf(await rate(named, own.id, 5))).toBe('RATE_OWN')
    expect(expectDone(await town.as(named)(honours.toRate, {})).items.map(one => one.id)).not.toContain(own.id)
    expectDone(await add(writer))
    expect(codeOf(await rate(writer, id, 5))).toBe('RATE_OWN')
    expectDone(await town.as(writer)(honours.withdraw, { id, reason: '写错人了' }))
    expect(codeOf(await rate(lin, id, 5))).toBe('POST_NOT_FOUND')
  })

  it('is full at its limit, and lets members go', async () => {
    const { _id, ...row } = rowsOf(town, 'honourCouncils').find(one => one._id === 'pc.beiguan.c01') as {
      _id: string
      members: string[]
    }
    const full = [
      ...row.members,
      ...Array.from({ length: honourDefaults.councilMost - row.members.length }, (_, at) => `p${at}`),
    ]
    town.database
      .collection('honourCouncils')
      .insertMany([{ ...row, _id: 'pc.beiguan.c02', node: 'pc.beiguan.c02', members: full }] as never)
    expect(codeOf(await add(sun, second, 'pc.beiguan.c02'))).toBe('COUNCIL_FULL')
    const lins = await personOf(town, lin)
    const remove = () => town.as(writer)(honours.removeMember, { node: community, id: lins })
    expectDone(await remove())
    expect(codeOf(await remove())).toBe('COUNCIL_NO_MEMBER')
    expect(codeOf(await rate(lin, await shown(), 5))).toBe('COUNCIL_NOT_YOU')
  })
})

describe('the month', () => {
  const pick = (posts: readonly string[], { by = writer as string, node = community as string, of = month() } = {}) =>
    town.as(by)(honours.pick, { node, month: of, posts: [...posts] })
  const ofMonth = async (node = community as string) =>
    expectDone(await town.as(stranger)(honours.board, { node, month: month() })).items.map(({ id }) => id)

  it('is what a place chose, in its order; the last word counts', async () => {
    const [one, two, three] = [await shown(), await shown(), await shown()]
    const { trips, result } = await databaseTrips(town, () => pick([two, one]))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    expect(await ofMonth()).toEqual([two, one])
    await settleJobs(town)
    const picked = async (id: string) => expectDone(await town.as(stranger)(honours.read, { id })).picked
    expect(await picked(one)).toEqual([{ place: '北关社区', month: month() }])
    expectDone(await pick([three, two]))
    await settleJobs(town)
    expect(await ofMonth()).toEqual([three, two])
    expect([await picked(one), await picked(three)]).toEqual([[], [{ place: '北关社区', month: month() }]])
    expectDone(await pick([one], { by: second, node: street }))
    await settleJobs(town)
    expect((await picked(one)).map(({ place }) => place)).toEqual(['北关街道'])
    expectDone(await town.as(writer)(honours.withdraw, { id: three, reason: '写错人了' }))
    expect(await ofMonth()).toEqual([two])
    const { months } = expectDone(await town.as(stranger)(honours.board, { node: community }))
    expect(months).toEqual([month()])
    expectDone(await pick([]))
    expect(expectDone(await town.as(stranger)(honours.board, { node: community })).months).toEqual([])
  })

  it('takes what is on the board there, of a month that has begun', async () => {
    const id = await shown()
    expect(codeOf(await pick([id], { of: '2999-01' }))).toBe('MONTH_IN_FUTURE')
    expect(codeOf(await pick(['unknown']))).toBe('POST_NOT_FOUND')
    expect(codeOf(await pick([id], { by: third, node: 'pc.xinhua' }))).toBe('POST_NOT_HERE')
    expect(codeOf(await pick([id], { by: writer, node: street }))).toBe('OUT_OF_SCOPE')
    expectDone(await pick([]))
    const { posts, picked } = expectDone(await town.as(writer)(honours.choices, { node: community, month: month() }))
    expect(posts.map(post => post.id)).toContain(id)
    expect(picked).toEqual([])
    expect(expectDone(await town.as(writer)(honours.choices, { node: community, month: '2020-01' })).posts).toEqual([])
  })
})

it('the message for a group tells of the week, with no name but of who agreed', async () => {
  await shown({ title: '帮邻居搬家具', text: '一下午没歇。' })
  const { text } = expectDone(await town.as(writer)(groups.text, { node: community }))
  expect(text).toContain('善行义举榜')
  expect(text).toContain('帮邻居搬家具')
  expect(await board()).not.toHaveLength(0)
})

it('the desk counts drafts, what another has to look at, and proposals', async () => {
  const count = async (by: string, matter: string) =>
    expectDone(await town.as(by)(workDesk.waiting, { node: community })).matters.find(one => one.matter === matter)
      ?.count ?? -1
  const [mine, theirs] = [await count(writer, 'honourReady'), await count(second, 'honourReady')]
  const { id } = await (await import('../../tests/support/honours')).honourActs(() => town).agreed()
  expect(await count(writer, 'honourReady')).toBe(mine)
  expect(await count(second, 'honourReady')).toBe(theirs + 1)
  expect(await count(writer, 'nominations')).toBeGreaterThan(0)
  expect(await count(writer, 'honourDrafts')).toBeGreaterThan(0)
  expectDone(await town.as(second)(honours.release, await which(id)))
})

it('whoever leaves takes their words along, and their stars name nobody', async () => {
  const person = await personOf(town, keeper)
  expectDone(await nominate(keeper, { what: '只有我知道的一件事' }))
  expect(JSON.stringify(expectDone(await town.as(keeper)(people.exportMine, {})))).toContain('只有我知道的一件事')
  expectDone(await town.as(keeper)(people.deleteMe, { confirm: '删除' }))
  await settleJobs(town)
  expect(JSON.stringify(rowsOf(town, 'honourNominations'))).not.toContain('只有我知道的一件事')
  expect(
    JSON.stringify([
      ...rowsOf(town, 'honourRatings'),
      ...rowsOf(town, 'honourNominations'),
      ...rowsOf(town, 'honourCouncils'),
    ]),
  ).not.toContain(person)
})

it('no query goes without an index', () => expect(town.database.scans()).toEqual([]))
