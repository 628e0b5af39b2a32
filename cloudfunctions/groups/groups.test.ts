/** WeChat groups: tied to a community by staff who open a card in them, and counted by who comes from them. */
import { randomUUID } from 'node:crypto'
import { as, expectDone, fromGroup } from '../../local-cloud/seed/caller'
import { seededGroups } from '../../local-cloud/seed/groups'
import { groups } from '../../src/contract/groups'
import { people } from '../../src/contract/people'
import { codeOf, rowsOf } from '../../tests/support/advice'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const [worker, lead, district, lin, stranger] = ['li-wen', 'gao-jie', 'he-ming', 'lin-yulan', 'chen-xinlai'] as const
const [beiguan, playground, xinhua] = ['pc.beiguan.c01', 'pc.beiguan.c02', 'pc.xinhua.c01'] as const
const hour = 3_600_000

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterEach(() => town.clock.setOffset(0))
afterAll(() => town.close())

const inGroup = (persona: string, group: string) => fromGroup(town, persona, group)
const card = async (node: string = beiguan, by: string = worker) =>
  expectDone(await town.as(by)(groups.prepareBinding, { node })).token
const bind = (group: string, token: string, by: string = worker, key?: string) =>
  inGroup(by, group)(groups.bind, { token, name: group }, key)
const bound = async (group: string, node: string = beiguan, by: string = worker) =>
  expectDone(await bind(group, await card(node, by), by)).id
const rowOf = async (id: string) =>
  expectDone(await town.as(worker)(groups.list, { node: beiguan })).items.find(row => row.id === id)
const fresh = () => `群${randomUUID().slice(0, 8)}`

describe('a bind card', () => {
  it('is made once, however often the phone retries, and the database knows its token only as a hash', async () => {
    const key = randomUUID()
    const first = await town.as(worker)(groups.prepareBinding, { node: beiguan }, key)
    expect(await town.as(worker)(groups.prepareBinding, { node: beiguan }, key)).toEqual(first)
    expect(JSON.stringify(rowsOf(town, 'groupBindCards'))).not.toContain(expectDone(first).token)
  })

  it('is made for a community, by those who work there', async () => {
    expect(codeOf(await town.as(lead)(groups.prepareBinding, { node: 'pc.beiguan' }))).toBe('NOT_A_COMMUNITY')
    expect(codeOf(await town.as(lead)(groups.prepareBinding, { node: 'pc.beiguan.c77' }))).toBe('PLACE_NOT_FOUND')
    expect(codeOf(await town.as(worker)(groups.prepareBinding, { node: playground }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(lin)(groups.prepareBinding, { node: beiguan }))).toBe('FORBIDDEN')
    expect(codeOf(await town.as(stranger)(groups.prepareBinding, { node: beiguan }))).toBe('CONSENT_REQUIRED')
  })

  it('shows what it would tie, in a group and outside of one', async () => {
    const token = await card()
    const shown = async (group?: string) =>
      expectDone(await (group ? inGroup(worker, group) : town.as(worker))(groups.bindCard, { token }))
    expect(await shown()).toMatchObject({ node: beiguan, place: '北关社区', group: { kind: 'unseen' } })
    expect((await shown(fresh())).group).toEqual({ kind: 'free' })
    expect((await shown(seededGroups[0])).group).toEqual({ kind: 'here', name: seededGroups[0] })
  })

  it('says whose a group is only to those who work there too', async () => {
    const group = fresh()
    await bound(group, playground, lead)
    const seen = async (by: string) =>
      expectDone(await inGroup(by, group)(groups.bindCard, { token: await card(beiguan, worker) })).group
    expect(await seen(worker)).toEqual({ kind: 'elsewhere' })
    expect(await seen(lead)).toEqual({ kind: 'elsewhere', place: '操场城社区', name: group })
  })
})

describe('binding', () => {
  it('ties the group once, however often the phone retries', async () => {
    const [group, token, key] = [fresh(), await card(), randomUUID()]
    const { trips, result } = await databaseTrips(town, () => bind(group, token, worker, key))
    expect(trips).toBeLessThanOrEqual(8)
    expect(result).toMatchObject({ ok: true, data: { name: group, node: beiguan } })
    expect(await bind(group, token, worker, key)).toEqual(result)
    const { id } = expectDone(result)
    expect(rowsOf(town, 'groups').filter(row => row._id === id)).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ name: group, place: '北关社区', today: [], week: [] })
  })

  it('a group that is tied here already stays as it is, also under another name and with another card', async () => {
    const group = fresh()
    const id = await bound(group)
    const again = await inGroup(lead, group)(groups.bind, { token: await card(beiguan, lead), name: '换个名' })
    expect(expectDone(again)).toEqual({ id, name: group, node: beiguan })
  })

  it('one card ties every group that it is opened in, for staff forward it to several', async () => {
    const token = await card()
    const ids = [expectDone(await bind(fresh(), token)).id, expectDone(await bind(fresh(), token)).id]
    expect(new Set(ids).size).toBe(2)
  })

  it('a group of another community is refused; its name is told to those who work there', async () => {
    const group = fresh()
    await bound(group, playground, lead)
    const refused = await bind(group, await card())
    expect(refused).toMatchObject({ ok: false, error: { code: 'GROUP_ELSEWHERE' } })
    expect(JSON.stringify(refused)).not.toContain(group)
    expect(await bind(group, await card(beiguan, lead), lead)).toMatchObject({
      error: { code: 'GROUP_ELSEWHERE', detail: { place: '操场城社区', group } },
    })
  })

  it('needs a card that is still good, of a community that is one’s own', async () => {
    expect(codeOf(await bind(fresh(), 'NEVERMADE'))).toBe('BIND_CARD_UNKNOWN')
    const [token, theirs] = [await card(), await card(xinhua, district)]
    expect(codeOf(await bind(fresh(), theirs))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await bind(fresh(), token, lin))).toBe('FORBIDDEN')
    town.clock.setOffset(24 * hour + 1000)
    expect(codeOf(await bind(fresh(), token))).toBe('BIND_CARD_EXPIRED')
    expect(codeOf(await inGroup(worker, fresh())(groups.bindCard, { token }))).toBe('BIND_CARD_EXPIRED')
  })

  it('raced for two communities goes to one of them', async () => {
    const [group, here, there] = [fresh(), await card(), await card(playground, lead)]
    const codes = (await Promise.all([bind(group, here), bind(group, there, lead)])).map(codeOf).sort()
    expect(codes).toEqual(['DONE', 'GROUP_ELSEWHERE'])
    expect(rowsOf(town, 'groups').filter(row => row.name === group)).toHaveLength(1)
  })

  it('raced by two workers of the same community ties it once', async () => {
    const [group, one, other] = [fresh(), await card(), await card(beiguan, lead)]
    const replies = await Promise.all([bind(group, one), bind(group, other, lead)])
    expect(replies.map(codeOf)).toEqual(['DONE', 'DONE'])
    expect(rowsOf(town, 'groups').filter(row => row.name === group)).toHaveLength(1)
  })
})

describe('a group that WeChat does not vouch for', () => {
  const like = (group: unknown, persona: string = worker) => as(town, persona, { group: () => group })
  const opengid = { cloudID: 'made-up', data: { opengid: 'tGabcdefghijklmnopqrstuvwxyz' } }

  it.each([
    ['an object of the same look', () => opengid],
    ['a CloudID that nobody gave', () => ({ $cloudID: 'made-up' })],
    ['the CloudID of another person', () => ({ $cloudID: town.cloudIdFor(lin, seededGroups[0]) })],
    ['text', () => seededGroups[0]],
    ['a CloudID deeper down', () => ({ group: { $cloudID: town.cloudIdFor(worker, seededGroups[0]) } })],
  ])('%s is none', async (_title, sent) => {
    const caller = like(sent())
    expect(codeOf(await caller(groups.bind, { token: await card(), name: '假群' }))).toBe('GROUP_NOT_SEEN')
    expect(expectDone(await caller(groups.here, {}))).toEqual({})
    expect(expectDone(await caller(groups.arrived, { from: 'topic' }))).toEqual({})
    expect(rowsOf(town, 'groups').filter(row => row.name === '假群')).toEqual([])
  })

  it('a CloudID that is older than five minutes is none', async () => {
    const caller = like({ $cloudID: town.cloudIdFor(lin, seededGroups[0]) }, lin)
    expect(expectDone(await caller(groups.here, {}))).toMatchObject({ community: { node: beiguan } })
    town.clock.setOffset(301_000)
    expect(expectDone(await caller(groups.here, {}))).toEqual({})
  })

  it('one that is sent with an action that asks for none is not looked at', async () => {
    expectDone(await like(opengid)(people.me, {}))
  })
})

describe('somebody who comes from a group', () => {
  it('hears its community, also before the privacy notice; from no group or an untied one nothing', async () => {
    const community = { node: beiguan, name: '北关社区' }
    expect(expectDone(await inGroup(stranger, seededGroups[1])(groups.here, {}))).toEqual({ community })
    expect(expectDone(await inGroup(stranger, seededGroups[1])(groups.arrived, { from: 'class' }))).toEqual({
      community,
    })
    expect(expectDone(await town.as(stranger)(groups.arrived, { from: 'class' }))).toEqual({})
    expect(expectDone(await inGroup(stranger, fresh())(groups.arrived, { from: 'class' }))).toEqual({})
  })

  it('counts once a day for each group, however often and with whatever card', async () => {
    const group = fresh()
    const id = await bound(group)
    const arrive = (persona: string, from: string) => inGroup(persona, group)(groups.arrived, { from })
    const { trips } = await databaseTrips(town, () => arrive(lin, 'topic'))
    expect(trips).toBeLessThanOrEqual(8)
    await arrive(lin, 'topic')
    await arrive(lin, 'class')
    await arrive(stranger, 'class')
    await arrive(worker, 'from-the-future')
    expect((await rowOf(id))?.today).toEqual([
      { kind: 'topic', people: 1 },
      { kind: 'class', people: 1 },
      { kind: 'other', people: 1 },
    ])
    town.clock.setOffset(24 * hour)
    await arrive(lin, 'class')
    expect(await rowOf(id)).toMatchObject({ today: [{ kind: 'class', people: 1 }], weekBefore: [] })
    expect((await rowOf(id))?.week[0]).toEqual({ kind: 'class', people: 2 })
  })

  it('is counted once when two phones of one account come at the same moment, and nobody is lost in a crowd', async () => {
    const group = fresh()
    const id = await bound(group)
    const crowd = [lin, lin, stranger, 'zhao-tiezhu', 'sun-xiaomei']
    const replies = await Promise.all(crowd.map(one => inGroup(one, group)(groups.arrived, { from: 'home' })))
    expect(replies.map(codeOf)).toEqual(crowd.map(() => 'DONE'))
    expect((await rowOf(id))?.today).toEqual([{ kind: 'home', people: 4 }])
  })

  it('leaves nothing that leads to a person, and after two days not even the hash', async () => {
    const group = fresh()
    await bound(group)
    expectDone(await inGroup(lin, group)(groups.arrived, { from: 'topic' }))
    const { personId, _id: account } = rowsOf(town, 'people').find(row => row.name === '林玉兰') ?? {}
    const kept = JSON.stringify([...rowsOf(town, 'groups'), ...rowsOf(town, 'groupArrivals')])
    for (const name of [personId, account, '林玉兰']) expect(kept).not.toContain(name)
    const trail = rowsOf(town, 'journal').filter(row => row.action === groups.arrived.id)
    expect(trail.every(row => !('node' in row) && JSON.stringify(row.record) === '{}')).toBe(true)
    town.clock.setOffset(3 * 24 * hour + hour)
    await town.fireTimer()
    expect(rowsOf(town, 'groupArrivals')).toEqual([])
  })
})

describe('staff', () => {
  it('see the groups of their place with sums, a lead those of the whole street', async () => {
    const id = await bound(fresh(), playground, lead)
    const listed = async (by: string, node: string) =>
      expectDone(await town.as(by)(groups.list, { node })).items.map(row => row.id)
    expect(await listed(worker, beiguan)).not.toContain(id)
    expect(await listed(lead, playground)).toEqual(expect.arrayContaining([id]))
    expect(codeOf(await town.as(worker)(groups.list, { node: playground }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(lin)(groups.list, { node: beiguan }))).toBe('FORBIDDEN')
  })

  it('untie a group with a reason, once; then it may go elsewhere and starts from nothing', async () => {
    const group = fresh()
    const id = await bound(group)
    expectDone(await inGroup(lin, group)(groups.arrived, { from: 'topic' }))
    const key = randomUUID()
    const untie = (by: string, again?: string) => town.as(by)(groups.unbind, { id, reason: '群散了' }, again)
    expect(codeOf(await untie(lin))).toBe('FORBIDDEN')
    const first = await untie(worker, key)
    expect(codeOf(first)).toBe('DONE')
    expect(await untie(worker, key)).toEqual(first)
    expect(codeOf(await untie(worker))).toBe('GROUP_NOT_FOUND')
    expect(expectDone(await inGroup(lin, group)(groups.here, {}))).toEqual({})
    expect(rowsOf(town, 'journal').find(row => row.action === groups.unbind.id)).toMatchObject({ reason: '群散了' })
    expectDone(await bind(group, await card(playground, lead), lead))
    expect(codeOf(await untie(worker))).toBe('OUT_OF_SCOPE')
  })

  it('get a message with what is on: the class that the district announced, and matters of the season', async () => {
    const { text } = expectDone(await town.as(worker)(groups.text, { node: beiguan }))
    expect(text).toContain('北关社区跟大家说几件事')
    expect(text).toContain('《办卡充值，钱怎么要回来》')
    expect(text.length).toBeLessThanOrEqual(500)
    expect(codeOf(await town.as(worker)(groups.text, { node: playground }))).toBe('OUT_OF_SCOPE')
  })

  it('read and write without a scan', () => {
    expect(town.database.scans()).toEqual([])
  })
})
