/** A keeper enters the home of somebody who shows their own code. The town's clock only ever goes on here. */
import { randomUUID } from 'node:crypto'
import { expectDone } from '../../local-cloud/seed/caller'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { stations } from '../../src/contract/stations'
import { codeOf, personOf, rowsOf } from '../../tests/support/advice'
import { ownCodes } from '../../tests/support/own-codes'
import { connectSdk } from '../../tests/support/sdk'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'
import { persons, transact } from '../kernel'

const [keeper, worker, streetLead, districtLead, lin, zhao, sun, stranger] = [
  'ma-jianguo',
  'li-wen',
  'gao-jie',
  'he-ming',
  'lin-yulan',
  'zhao-tiezhu',
  'sun-xiaomei',
  'chen-xinlai',
] as const
const node = 'pc.beiguan.c01.s01'
const community = 'pc.beiguan.c01'
const [house, estate] = ['pc.beiguan.c01.e01.b2', 'pc.beiguan.c01.e01']

let town: Town
beforeAll(async () => {
  town = await openTown()
  await connectSdk(town.url)
})
afterAll(() => town.close())

const { shownBy, wait } = ownCodes(() => town)
const settle = (by: string, scene: string, home: string, at = node, key?: string) =>
  town.as(by)(stations.settleHome, { node: at, home, scene }, key)
const me = async (persona: string) => expectDone(await town.as(persona)(people.me, {})).person
const homeOf = async (persona: string) => (await me(persona))?.home?.id

describe('a home that a keeper enters', () => {
  it('is the person’s own, with all else about them as it was, in twelve trips', async () => {
    const before = await me(zhao)
    const scene = await shownBy(zhao)
    const { trips, result } = await databaseTrips(town, () => settle(keeper, scene, house))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(12)
    expect(await me(zhao)).toEqual({ ...before, home: expect.objectContaining({ id: house }) })
  })

  it('is found by the person in who looked, and by nobody in the trail', async () => {
    const [look] = expectDone(await town.as(zhao)(people.whoLooked, {})).items
    expect(look).toMatchObject({
      action: 'stations.settleHome',
      title: '帮居民登记住处',
      by: '马建国',
      record: { node },
    })
    const rows = rowsOf(town, 'journal').filter(row => row.action === 'stations.settleHome')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(estate)
    const trail = JSON.stringify(expectDone(await town.as(streetLead)(people.trail, { node: 'pc.beiguan' })))
    expect(trail).toContain('stations.settleHome')
    expect(trail).not.toContain(await personOf(town, zhao))
  })

  it('may be the community alone, an estate, a house; by the worker and the leads as well', async () => {
    for (const [by, at, home] of [
      [worker, community, community],
      [worker, node, estate],
      [streetLead, community, house],
      [districtLead, node, 'pc.beiguan.c01.e02'],
    ] as const) {
      expectDone(await settle(by, await shownBy(lin), home, at))
      expect(await homeOf(lin)).toBe(home)
    }
  })

  it('lies around the station, or nothing is entered and the code is still good', async () => {
    const scene = await shownBy(sun)
    const before = await homeOf(sun)
    for (const [by, home, code] of [
      [keeper, 'pc.beiguan.c02', 'HOME_OUTSIDE'],
      [keeper, 'pc.beiguan.c02.e01', 'HOME_OUTSIDE'],
      [districtLead, 'pc.xinhua.c01', 'HOME_OUTSIDE'],
      [keeper, 'pc.beiguan', 'NOT_A_HOME'],
      [keeper, node, 'NOT_A_HOME'],
      [keeper, 'pc.beiguan.c01.t01', 'NOT_A_HOME'],
      [keeper, 'pc.beiguan.c01.e99', 'PLACE_NOT_FOUND'],
      [keeper, 'not a place', 'BAD_INPUT'],
    ] as const)
      expect([home, codeOf(await settle(by, scene, home))]).toEqual([home, code])
    expect(codeOf(await settle(streetLead, scene, house, 'pc.beiguan'))).toBe('NOT_A_STATION')
    expect(await homeOf(sun)).toBe(before)
    expectDone(await settle(keeper, scene, estate))
  })

  it('cannot be a place that is closed', async () => {
    const add = { parent: estate, segment: 'b9', kind: 'building', name: '9号楼' } as const
    expectDone(await town.as(worker)(people.addPlace, add))
    const gone = `${estate}.b9`
    expectDone(await town.as(worker)(people.closePlace, { node: gone, successor: house, reason: '拆了' }))
    expect(codeOf(await settle(keeper, await shownBy(sun), gone))).toBe('PLACE_NOT_FOUND')
  })

  it('around a station that hangs on the street is anywhere in that street', async () => {
    const add = { parent: 'pc.beiguan', segment: 's09', kind: 'station', name: '街道驿站' } as const
    expectDone(await town.as(streetLead)(people.addPlace, add))
    const at = 'pc.beiguan.s09'
    expectDone(await settle(streetLead, await shownBy(sun), 'pc.beiguan.c02.e01', at))
    expect(codeOf(await settle(districtLead, await shownBy(sun), 'pc.xinhua.c01', at))).toBe('HOME_OUTSIDE')
  })
})

describe('who may enter one', () => {
  it('those who look after that station, each within their reach', async () => {
    const scene = await shownBy(sun)
    expect(codeOf(await settle(keeper, scene, house, community))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await settle(keeper, scene, house, 'pc.beiguan.c01.s02'))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await settle(worker, scene, 'pc.beiguan.c02', 'pc.beiguan.c02.s01'))).toBe('OUT_OF_SCOPE')
    expect(codeOf(await settle(zhao, scene, house))).toBe('FORBIDDEN')
    expect(codeOf(await settle('wang-lvshi', scene, house))).toBe('FORBIDDEN')
    expect(codeOf(await settle('admin', scene, house))).toBe('FORBIDDEN')
    expect(codeOf(await settle(stranger, scene, house))).toBe('CONSENT_REQUIRED')
  })
})

describe('the code', () => {
  it('is taken once: a retry gets the first answer, another command hears that it is used', async () => {
    const scene = await shownBy(lin)
    const key = randomUUID()
    const replies = await Promise.all([1, 2, 3].map(() => settle(keeper, scene, house, node, key)))
    expect(replies.map(codeOf)).toEqual(['DONE', 'DONE', 'DONE'])
    expect(codeOf(await settle(keeper, scene, estate, node, key))).toBe('CONFLICT')
    expect(codeOf(await settle(keeper, scene, estate))).toBe('PERSON_CODE_USED')
    wait(3_600_000)
    expectDone(await settle(keeper, scene, house, node, key))
    expect(codeOf(await settle(keeper, scene, estate))).toBe('PERSON_CODE_OLD')
    expect(await homeOf(lin)).toBe(house)
  })

  it('shown to two keepers at once serves one of them', async () => {
    const scene = await shownBy(lin)
    const codes = await Promise.all([settle(keeper, scene, estate), settle(worker, scene, house)])
    expect(codes.map(codeOf).sort()).toEqual(['DONE', 'PERSON_CODE_USED'])
    expect(await homeOf(lin)).toBe(codes[0]?.ok ? estate : house)
  })

  it('beside a change of their own loses neither', async () => {
    const scene = await shownBy(sun)
    const rename = { name: '孙晓梅（三单元）', home: 'pc.beiguan.c01' }
    const both = await Promise.all([
      town.as(sun)(people.updateProfile, rename),
      settle(keeper, scene, 'pc.beiguan.c01.e02.b1'),
    ])
    expect(both.map(codeOf)).toEqual(['DONE', 'DONE'])
    expect((await me(sun))?.name).toBe(rename.name)
    expect(['pc.beiguan.c01', 'pc.beiguan.c01.e02.b1']).toContain(await homeOf(sun))
  })

  it('of somebody who has not agreed to the notice in force enters nothing', async () => {
    const scene = await shownBy(zhao)
    const [record] = rowsOf(town, 'people').filter(row => row.name === '赵铁柱')
    const agree = (version: string) =>
      transact(async tx => {
        const person = await tx.get(persons, String(record?._id))
        if (person) await tx.put(persons, { ...person, agreed: { ...person.agreed, version } })
        return { commit: undefined }
      })
    await agree('1999-01-01')
    expect(codeOf(await settle(keeper, scene, estate))).toBe('PERSON_NOT_AGREED')
    await agree(privacyNoticeVersion)
    expectDone(await settle(keeper, scene, estate))
  })

  it('of nobody, of a wall, or one that is made up is none', async () => {
    for (const scene of ['p.ZZZZZZZZZZZZZZZZZZ', 's.ABCDEFGHJK', '你好', 'p.'])
      expect(codeOf(await settle(keeper, scene, house))).toBe('PERSON_CODE_UNKNOWN')
    expect(codeOf(await settle(keeper, '', house))).toBe('BAD_INPUT')
    expect(codeOf(await settle(keeper, 'p'.repeat(33), house))).toBe('BAD_INPUT')
  })

  it('of somebody who has left is nobody’s, also before all that they left is erased', async () => {
    const scene = await shownBy(zhao)
    expectDone(await town.as(zhao)(people.deleteMe, { confirm: '删除' }))
    expect(codeOf(await settle(keeper, scene, house))).toBe('PERSON_CODE_UNKNOWN')
  })
})

it('nothing here is looked for without an index', () => {
  expect(town.database.scans()).toEqual([])
})
