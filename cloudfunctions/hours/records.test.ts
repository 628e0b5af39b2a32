/** Services that people record themselves, the month as a table, a rule tried out, and whoever leaves. */
import readXlsx from 'read-excel-file/node'
import { expectDone } from '../../local-cloud/seed/caller'
import { hours } from '../../src/contract/hours'
import { points } from '../../src/contract/points'
import { firstRule } from '../../src/contract/points/rule'
import { codeOf, personOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'
import { smallPicture, uploadFile } from '../../tests/support/upload'

const hour = 3_600_000
const node = 'pc.beiguan.c01'
const [lin, sun, worker, streetLead, districtLead] = [
  'lin-yulan',
  'sun-xiaomei',
  'li-wen',
  'gao-jie',
  'he-ming',
] as const

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const mine = async (persona: string) => expectDone(await town.as(persona)(hours.mine, {}))
const waiting = async (by: string = worker) => expectDone(await town.as(by)(hours.waiting, { node }))

let proofs = 0
async function proofOf(persona: string): Promise<string> {
  const { folder } = await mine(persona)
  proofs += 1
  return uploadFile(town, persona, `${folder}/${proofs}.jpg`, smallPicture)
}
async function record(persona: string, more: object = {}) {
  const startsAt = town.clock.now() - 30 * hour
  const said = { node, purse: 'volunteer', kind: 'elderly', title: '给张大爷送药', words: '药店到三单元五楼' } as const
  const times = { startsAt, endsAt: startsAt + hour }
  const pictures = 'pictures' in more ? [] : [{ fileId: await proofOf(persona) }]
  return town.as(persona)(hours.record, { ...said, ...times, pictures, ...more })
}

describe('a service of one’s own', () => {
  it('needs proof, words, a time that was, and a place', async () => {
    const now = town.clock.now()
    for (const [more, code] of [
      [{ pictures: [] }, 'PROOF_MISSING'],
      [{ words: ' ' }, 'WORDS_EMPTY'],
      [{ words: '长'.repeat(201) }, 'WORDS_TOO_LONG'],
      [{ startsAt: now, endsAt: now - 1 }, 'OUT_BEFORE_IN'],
      [{ startsAt: now, endsAt: now + hour }, 'OUT_IN_FUTURE'],
      [{ startsAt: now - 40 * 24 * hour, endsAt: now - 40 * 24 * hour + hour }, 'TOO_LONG_AGO'],
      [{ startsAt: now - 40 * hour, endsAt: now }, 'SERVICE_TOO_LONG'],
      [{ node: 'pc.nowhere' }, 'PLACE_NOT_FOUND'],
      [{ pictures: [{ fileId: 'cloud://e.b/elsewhere/a.jpg' }] }, 'ATTACHMENT_UNKNOWN'],
    ] as const)
      expect([code, codeOf(await record(lin, more))]).toEqual([code, code])
  })

  it('is approved by somebody else, and earns like any other; or refused with a word', async () => {
    const pictures = [{ fileId: await proofOf(lin) }]
    const { trips, result } = await databaseTrips(town, () => record(lin, { pictures }))
    expect(trips).toBeLessThanOrEqual(8)
    const { id } = expectDone(result)
    const before = expectDone(await town.as(lin)(points.mine, { purse: 'volunteer' })).purses[0]?.balance ?? 0
    const listed = (await waiting()).recorded.find(one => one.id === id)
    expect(listed).toMatchObject({
      name: '林玉兰',
      minutes: 60,
      overlap: 0,
      pictures: [expect.stringContaining('http')],
    })
    const settle = (by: string, approve: boolean, more: object = {}) =>
      town.as(by)(hours.settleRecord, { id, approve, minutes: 60, level: 'good', ...more })
    expect(codeOf(await settle(worker, false))).toBe('REASON_MISSING')
    expectDone(await settle(worker, true))
    expect(codeOf(await settle(districtLead, true))).toBe('REVIEWED_ALREADY')
    await settleJobs(town)
    expect(expectDone(await town.as(lin)(points.mine, { purse: 'volunteer' })).purses[0]?.balance).toBe(before + 100)
    const other = expectDone(await record(sun, { title: '帮着搬家' })).id
    const refused = { id: other, approve: false, minutes: 0, level: 'none', reason: '照片看不出来' } as const
    expectDone(await town.as(streetLead)(hours.settleRecord, refused))
    expect((await mine(sun)).services.items.find(({ id: one }) => one === other)).toMatchObject({
      state: 'refused',
      review: { reason: '照片看不出来' },
      mayObject: true,
    })
  })

  it('is withdrawn while nobody has looked, and five wait at the most', async () => {
    const ids: string[] = []
    for (let at = 0; at < 5; at += 1) ids.push(expectDone(await record(lin, { title: `第${at}次` })).id)
    expect(codeOf(await record(lin))).toBe('TOO_MANY_RECORDS')
    const withdraw = (persona: string, id: string) => town.as(persona)(hours.withdrawRecord, { id })
    expect(codeOf(await withdraw(sun, ids[0] ?? ''))).toBe('SERVICE_NOT_FOUND')
    for (const id of ids) expectDone(await withdraw(lin, id))
    expect(codeOf(await withdraw(lin, ids[0] ?? ''))).toBe('SERVICE_NOT_FOUND')
    await settleJobs(town)
    expectDone(await record(lin))
  })

  it('nobody approves their own', async () => {
    const { id } = expectDone(await record(worker))
    const settle = { id, approve: true, minutes: 60, level: 'good' } as const
    expect(codeOf(await town.as(worker)(hours.settleRecord, settle))).toBe('OWN_SERVICE')
  })
})

it('a month comes out as a table with the platforms’ columns, and only what was confirmed', async () => {
  const month = new Date(town.clock.now() + 8 * hour).toISOString().slice(0, 7)
  const { xlsx, rows, complete, fileName } = expectDone(await town.as(worker)(hours.exportMonth, { node, month }))
  expect(complete).toBe(true)
  expect(fileName).toBe(`北关社区-志愿时长-${month}.xlsx`)
  const [titles, ...lines] = (await readXlsx(Buffer.from(xlsx, 'base64')))[0]?.data ?? []
  expect(titles).toEqual(expect.arrayContaining(['姓名', '证件号码', '项目名称', '服务时长（小时）']))
  expect(lines).toHaveLength(rows)
  expect(rows).toBe(
    rowsOf(town, 'services').filter(
      ({ state, day, areas }) =>
        state === 'booked' && String(day).startsWith(month) && (areas as string[]).includes(node),
    ).length,
  )
  expect(codeOf(await town.as(worker)(hours.exportMonth, { node: 'pc.xinhua', month }))).toBe('OUT_OF_SCOPE')
})

it('a rule is tried on last month: twice the rate is twice the points, nothing is booked', async () => {
  const before = rowsOf(town, 'pointEntries').length
  const rule = { ...firstRule, perHour: firstRule.perHour * 2 }
  const seen = expectDone(await town.as(districtLead)(hours.preview, { purse: 'volunteer', rule }))
  const same = expectDone(await town.as(districtLead)(hours.preview, { purse: 'volunteer', rule: firstRule }))
  expect(seen.services).toBeGreaterThan(0)
  expect(same).toMatchObject({ after: same.before, more: 0, fewer: 0 })
  expect(seen.after).toBeGreaterThan(seen.before)
  expect(seen.more).toBe(seen.people)
  expect(rowsOf(town, 'pointEntries')).toHaveLength(before)
})

it('whoever leaves: what they served stays as a number, their name, words and pictures go', async () => {
  const person = await personOf(town, lin)
  const services = () => rowsOf(town, 'services')
  const served = services().filter(row => row.person === person && row.state === 'booked').length
  expect(served).toBeGreaterThan(0)
  const { people } = await import('../../src/contract/people')
  const exported = expectDone(await town.as(lin)(people.exportMine, {}))
  expect(JSON.stringify(exported)).toContain('志愿时长')
  expectDone(await town.as(lin)(people.deleteMe, { confirm: '删除' }))
  await settleJobs(town)
  expect(services().filter(row => row.person === person)).toHaveLength(0)
  expect(services().filter(row => String(row._id).endsWith(person) && row.state === 'booked')).toHaveLength(
    served - services().filter(row => row.recorded === true && row.state === 'booked').length,
  )
  expect(services().filter(row => row.waitingOf === person)).toHaveLength(0)
  const purse = rowsOf(town, 'purses').find(({ _id }) => _id === `${person}.volunteer`)
  expect(purse).toMatchObject({ lots: [] })
  const closed = rowsOf(town, 'pointEntries').filter(({ account }) => account === `${person}.volunteer`)
  expect(closed.some(({ kind }) => kind === 'closed')).toBe(true)
})
