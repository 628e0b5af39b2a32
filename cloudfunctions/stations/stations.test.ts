/** Stations as residents find them and as their keepers look after them. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { people } from '../../src/contract/people'
import { type StationDetails, stations } from '../../src/contract/stations'
import { codeOf, settleJobs } from '../../tests/support/advice'
import { allow, openidOf } from '../../tests/support/messages'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const [keeper, worker, lin, zhao, stranger] = [
  'ma-jianguo',
  'li-wen',
  'lin-yulan',
  'zhao-tiezhu',
  'chen-xinlai',
] as const
const node = 'pc.beiguan.c01.s01'
const other = 'pc.beiguan.c01.s02'

let town: Town
beforeAll(async () => {
  town = await openTown()
  for (const persona of [lin, zhao]) await settleOpen(persona)
})
afterEach(() => town.clock.setOffset(0))
afterAll(() => town.close())

async function settleOpen(persona: string): Promise<void> {
  const { faults } = expectDone(await town.as(persona)(stations.myFaults, {}))
  for (const { id, state } of faults)
    if (state === 'open') expectDone(await town.as(worker)(stations.settleFault, { id, fixed: true }))
  await settleJobs(town)
}

const details = (more: Partial<StationDetails> = {}): StationDetails => ({
  kind: 'rider',
  address: '北关街 18 号',
  week: Array.from({ length: 7 }, () => ['08:00-21:00']),
  exceptions: [],
  services: ['rest', 'tea'],
  facilities: ['fridge', 'microwave', 'furniture', 'bed'],
  photos: [],
  ...more,
})
const save = (more: Partial<StationDetails> = {}, at: string = node, by: string = keeper) =>
  town.as(by)(stations.save, { node: at, details: details(more) })
const page = async (at: string = node, by: string = stranger) =>
  expectDone(await town.as(by)(stations.page, { node: at }))
const report = (by: string, more = {}) =>
  town.as(by)(stations.reportFault, { node, facility: 'fridge', words: '', pictures: [], ...more })

describe('the list', () => {
  it('has every station with one call, also before the privacy notice, and one that nobody has written about', async () => {
    expectDone(
      await town.as('admin')(people.addPlace, {
        parent: 'pc.xinhua.c02',
        segment: 's01',
        kind: 'station',
        name: '站东小哥驿站',
      }),
    )
    const { trips, result } = await databaseTrips(town, () => town.as(stranger)(stations.list, {}))
    expect(trips).toBeLessThanOrEqual(4)
    const { stations: all, places, complete } = expectDone(result)
    expect(complete).toBe(true)
    expect(all.map(row => row.name)).toEqual(expect.arrayContaining(['北关小哥驿站', '站东小哥驿站']))
    expect(all.find(row => row.node === node)).toMatchObject({ kind: 'rider', crowd: { crowd: 'some' } })
    expect(places.find(place => place.node === 'pc.xinhua.c02')?.name).toBe('站东社区')
  })

  it('does not have one that is closed for good', async () => {
    const { id } = expectDone(
      await town.as('admin')(people.addPlace, {
        parent: 'pc.xinhua.c02',
        segment: 's02',
        kind: 'station',
        name: '临时驿站',
      }),
    )
    expectDone(await town.as('admin')(people.closePlace, { node: id, reason: '拆了' }))
    const { stations: all } = expectDone(await town.as(stranger)(stations.list, {}))
    expect(all.map(row => row.node)).not.toContain(id)
    expect(codeOf(await town.as(stranger)(stations.page, { node: id }))).toBe('STATION_NOT_FOUND')
  })
})

describe('what staff write', () => {
  it('shows on the page, in eight trips, and only in their own place', async () => {
    const { trips, result } = await databaseTrips(town, () => save({ address: '新地址', phone: '13900001234' }))
    expect(trips).toBeLessThanOrEqual(8)
    expectDone(result)
    expect(await page()).toMatchObject({
      address: '新地址',
      phone: '13900001234',
      street: '北关街道',
      community: '北关社区',
    })
    expect(codeOf(await save({}, other, keeper))).toBe('OUT_OF_SCOPE')
    expectDone(await save({ kind: 'cool' }, other, worker))
    expect(codeOf(await save({}, 'pc.beiguan.c01', worker))).toBe('NOT_A_STATION')
    expect(codeOf(await save({}, node, lin))).toBe('FORBIDDEN')
  })

  it.each([
    ['hours that end before they begin', { week: Array.from({ length: 7 }, () => ['18:00-08:00']) }],
    ['six days', { week: Array.from({ length: 6 }, () => []) }],
    ['a place in another city', { spot: { longitude: 116.4, latitude: 39.9 } }],
    ['a thing that is not on the list', { facilities: ['sauna' as never] }],
  ])('%s are refused', async (_title, more) => expect(codeOf(await save(more))).toBe('BAD_INPUT'))

  it('a notice stands until its time, and can be taken down', async () => {
    const notice = { words: '14:00 回来', closed: true, until: town.clock.now() + 3_600_000 }
    expectDone(await town.as(keeper)(stations.putUpNotice, { node, notice }))
    expect((await page()).notice).toEqual(notice)
    town.clock.setOffset(2 * 3_600_000)
    expect((await page()).notice).toBeUndefined()
    expect(codeOf(await town.as(keeper)(stations.putUpNotice, { node, notice }))).toBe('NOTICE_PAST')
    town.clock.setOffset(0)
    expectDone(await town.as(keeper)(stations.putUpNotice, { node }))
    expect((await page()).notice).toBeUndefined()
  })
})

describe('how full it is', () => {
  it('is said with a tap and forgotten after an hour', async () => {
    expectDone(await town.as(lin)(stations.sayCrowd, { node, crowd: 'full' }))
    expect((await page()).crowd?.crowd).toBe('full')
    town.clock.setOffset(61 * 60_000)
    expect((await page()).crowd).toBeUndefined()
    expect(codeOf(await town.as(lin)(stations.sayCrowd, { node: 'pc.beiguan.c01', crowd: 'free' }))).toBe(
      'STATION_NOT_FOUND',
    )
    expect(codeOf(await town.as(stranger)(stations.sayCrowd, { node, crowd: 'free' }))).toBe('CONSENT_REQUIRED')
  })

  it('many taps at once end in one of them', async () => {
    const taps = (
      [
        ['free', lin],
        ['some', zhao],
        ['full', 'sun-xiaomei'],
      ] as const
    ).map(([crowd, by]) => town.as(by)(stations.sayCrowd, { node, crowd }))
    expect((await Promise.all(taps)).map(codeOf)).toEqual(['DONE', 'DONE', 'DONE'])
  })
})

describe('something broken', () => {
  it('is one tap, shows on the page, reaches the keeper, and its reporter hears when it is mended', async () => {
    await allow(town, zhao, 'faultSettled')
    const key = randomUUID()
    const send = () => town.as(zhao)(stations.reportFault, { node, facility: 'fridge', words: '', pictures: [] }, key)
    const { trips, result } = await databaseTrips(town, send)
    expect(trips).toBeLessThanOrEqual(8)
    expect(await send()).toEqual(result)
    await settleJobs(town)
    expect(await page()).toMatchObject({ broken: ['fridge'] })
    expect((await page()).facilities).not.toContain('fridge')
    const { items } = expectDone(await town.as(keeper)(stations.faults, { node, open: true }))
    expect(items).toMatchObject([{ facility: 'fridge', state: 'open' }])
    expect(JSON.stringify(items)).not.toContain(expectDone(await town.as(zhao)(people.me, {})).person?.id)
    const { id } = expectDone(result)
    const before = town.inbox.messages.length
    expectDone(await town.as(keeper)(stations.settleFault, { id, fixed: true, answer: '换了插座' }))
    await settleJobs(town)
    expect((await page()).broken).toEqual([])
    expect(town.inbox.messages.slice(before).map(({ openid }) => openid)).toEqual([openidOf(zhao)])
    expect(expectDone(await town.as(zhao)(stations.myFaults, {})).faults[0]).toMatchObject({
      state: 'fixed',
      answer: '换了插座',
    })
    expect(codeOf(await town.as(worker)(stations.settleFault, { id, fixed: false }))).toBe('FAULT_SETTLED')
  })

  it('two keepers who settle it at once: one does', async () => {
    const { id } = expectDone(await report(zhao))
    const settle = (by: string) => town.as(by)(stations.settleFault, { id, fixed: true })
    expect((await Promise.all([settle(keeper), settle(worker)])).map(codeOf).sort()).toEqual(['DONE', 'FAULT_SETTLED'])
  })

  it('needs a word where the checklist has nothing, masks numbers, and has its limit', async () => {
    expect(codeOf(await report(lin, { facility: undefined }))).toBe('FAULT_WORDS_MISSING')
    const bare = { node, words: '门锁坏了，找13800138000', pictures: [] }
    expectDone(await town.as(lin)(stations.reportFault, bare))
    expect(expectDone(await town.as(lin)(stations.myFaults, {})).faults[0]?.words).toBe('门锁坏了，找〔号码〕')
    for (let more = 0; more < 4; more += 1) expectDone(await report(lin))
    expect(codeOf(await report(lin))).toBe('TOO_MANY_FAULTS')
    await settleOpen(lin)
  })

  it('is settled by nobody from elsewhere', async () => {
    const { id } = expectDone(
      await town.as(zhao)(stations.reportFault, { node: other, facility: 'fan', words: '', pictures: [] }),
    )
    expect(codeOf(await town.as(keeper)(stations.settleFault, { id, fixed: true }))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await town.as(worker)(stations.settleFault, { id: 'nothing', fixed: true }))).toBe('FAULT_NOT_FOUND')
  })

  it('takes no picture that is somebody else’s', async () => {
    const foreign = 'cloud://local-env.local-bucket/faults/somebody/x.jpg'
    expect(codeOf(await report(zhao, { pictures: [foreign] }))).toBe('ATTACHMENT_UNKNOWN')
  })
})
