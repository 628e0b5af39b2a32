/** Consent, profile, roles of one's own, export, leaving. */

import { as, expectDone } from '../../local-cloud/seed/caller'
import { setupCode } from '../../local-cloud/seed/town'
import { advice } from '../../src/contract/advice'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { openTown, type Town } from '../../tests/support/town'

const codeOf = (reply: { ok: boolean; error?: { code: string } }) => (reply.ok ? 'DONE' : reply.error?.code)
const version = privacyNoticeVersion

describe('in a town', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())
  const rows = (name: string) => town.database.collection(name).all()

  it('somebody new is known to nobody until they agree, and then with version and time', async () => {
    const chen = town.as('chen-xinlai')
    const before = rows('people').length
    expect(expectDone(await chen(people.me, {}))).toEqual({ notice: { version, agreed: false }, claimed: true })
    expect(rows('people')).toHaveLength(before)
    await Promise.all([chen(people.agree, { version }), chen(people.agree, { version })])
    expect(rows('people')).toHaveLength(before + 1)
    expect(expectDone(await chen(people.me, {}))).toMatchObject({
      notice: { agreed: true },
      person: { agreed: { version }, roles: [] },
    })
  })

  it('the OPENID is stored nowhere before a message is allowed', async () => {
    const { personas } = await import('../../local-cloud/identity/personas')
    const everything = JSON.stringify(
      ['people', 'grants', 'journal', 'invitations', 'settings', 'outbox', 'subscriptions'].map(rows),
    )
    for (const persona of personas) expect(everything).not.toContain(persona.openid)
  })

  it('a phone number is shown masked, also to its owner’s screen', async () => {
    const lin = town.as('lin-yulan')
    expectDone(await lin(people.updateProfile, { name: '林玉兰', phone: '13912345678', home: 'pc.beiguan.c01' }))
    expect(expectDone(await lin(people.me, {})).person).toMatchObject({
      phone: '139****5678',
      home: { name: '北关社区', trail: ['平城区', '北关街道'] },
    })
    expectDone(await lin(people.updateProfile, { name: '林玉兰', home: 'pc.beiguan.c01' }))
    expect(expectDone(await lin(people.me, {})).person?.phone).toBe('139****5678')
    expect(codeOf(await lin(people.updateProfile, { name: '林玉兰', phone: null, home: 'pc.nowhere' }))).toBe(
      'PLACE_NOT_FOUND',
    )
  })

  it('a home is a community, or as far below it as its owner says; cleared it is gone', async () => {
    const lin = town.as('lin-yulan')
    const house = 'pc.beiguan.c01.e01.b2'
    const move = (home: string | null) => lin(people.updateProfile, { name: '林玉兰', home })
    expectDone(await move(house))
    expect(expectDone(await lin(people.me, {})).person?.home).toMatchObject({
      name: '2号楼',
      trail: ['平城区', '北关街道', '北关社区', '雁北小区'],
    })
    // the house stands with the person, and nowhere else
    const beside = [...rows('journal').filter(row => row.action === 'people.updateProfile'), ...rows('grants')]
    expect(beside.filter(row => JSON.stringify(row).includes(house))).toEqual([])
    const start = expectDone(await lin(advice.start, {}))
    expect(start.home).toEqual({ node: 'pc.beiguan.c01', place: '北关社区' })
    for (const wrong of ['pc.beiguan', 'pc.beiguan.c01.s01', 'pc.law'])
      expect(codeOf(await move(wrong))).toBe('NOT_A_HOME')
    expectDone(await move('pc.beiguan.c01.e01'))
    expectDone(await move(null))
    expect(expectDone(await lin(people.me, {})).person?.home).toBeUndefined()
    expectDone(await move('pc.beiguan.c01'))
  })

  it('a worker sees a number with a reason, and its owner sees who looked', async () => {
    const lin = expectDone(await town.as('lin-yulan')(people.me, {})).person
    const ask = { personId: lin?.id ?? '', node: 'pc.beiguan.c01', reason: '上门前联系' }
    expect(expectDone(await town.as('li-wen')(people.revealPhone, ask))).toEqual({
      name: '林玉兰',
      phone: '13912345678',
    })
    const { items } = expectDone(await town.as('lin-yulan')(people.whoLooked, {}))
    expect(items[0]).toMatchObject({ by: '李雯', title: '查看联系电话', reason: '上门前联系' })
    expect(codeOf(await town.as('li-wen')(people.revealPhone, { ...ask, node: 'pc.beiguan.c01.s01' }))).toBe(
      'PERSON_NOT_FOUND',
    )
    expect(codeOf(await town.as('ma-jianguo')(people.revealPhone, ask))).toBe('OUT_OF_SCOPE')
  })

  it('a rider takes up and lays down the role by themselves, but no staff role', async () => {
    const zhao = town.as('zhao-tiezhu')
    const place = { node: 'pc.xinhua.c01' } as const
    expect(codeOf(await zhao(people.takeUpRole, { role: 'rider', ...place }))).toBe('DONE')
    expect(codeOf(await zhao(people.takeUpRole, { role: 'rider', ...place }))).toBe('ROLE_ALREADY_HELD')
    expect(codeOf(await zhao(people.takeUpRole, { role: 'administrator' as never, ...place }))).toBe('BAD_INPUT')
    expect(codeOf(await zhao(people.layDownRole, { role: 'rider', ...place }))).toBe('DONE')
    expect(codeOf(await zhao(people.layDownRole, { role: 'rider', ...place }))).toBe('ROLE_NOT_HELD')
  })

  it('a lead grants a further role with a reason and takes it back', async () => {
    const ma = expectDone(await town.as('ma-jianguo')(people.me, {})).person
    const post = { personId: ma?.id ?? '', role: 'keeper', node: 'pc.beiguan.c02.s01', reason: '临时顶班' } as const
    const gao = town.as('gao-jie')
    expect(codeOf(await gao(people.grantRole, post))).toBe('DONE')
    expect(codeOf(await gao(people.grantRole, post))).toBe('ROLE_ALREADY_HELD')
    expect(codeOf(await gao(people.grantRole, { ...post, role: 'districtLead' }))).toBe('ROLE_NOT_YOURS_TO_GIVE')
    expect(codeOf(await gao(people.grantRole, { ...post, personId: 'nobody' }))).toBe('PERSON_NOT_FOUND')
    const roster = expectDone(await gao(people.staffOf, { node: 'pc.beiguan.c02' }))
    expect(roster.items).toMatchObject([{ name: '马建国', role: 'keeper', place: '操场城小哥爱心角' }])
    expect(codeOf(await gao(people.revokeRole, { ...post, reason: '顶班结束' }))).toBe('DONE')
    expect(codeOf(await gao(people.revokeRole, { ...post, reason: '再来一次' }))).toBe('ROLE_NOT_HELD')
  })

  it('a person exports what is theirs', async () => {
    const { sections } = expectDone(await town.as('lin-yulan')(people.exportMine, {}))
    const text = JSON.stringify(sections)
    for (const own of ['林玉兰', '13912345678', '居民', '修改我的资料']) expect(text).toContain(own)
    expect(text).not.toContain('李雯')
  })

  it('a person deletes themselves: nothing leads back, the records keep an id that names nobody', async () => {
    const sun = town.as('sun-xiaomei')
    const id = expectDone(await sun(people.me, {})).person?.id ?? ''
    expect(codeOf(await sun(people.deleteMe, { confirm: '好' as never }))).toBe('BAD_INPUT')
    expect(codeOf(await sun(people.deleteMe, { confirm: '删除' }))).toBe('DONE')
    expect(expectDone(await sun(people.me, {})).person).toBeUndefined()
    await town.fireTimer()
    expect(JSON.stringify(rows('people'))).not.toContain('孙晓梅')
    expect(rows('grants').filter(grant => grant.personId === id)).toEqual([])
    const left = rows('journal').filter(row => row.by === id)
    expect(left.length).toBeGreaterThan(0)
    expect(left.filter(row => row.reply !== undefined && row.action !== 'people.deleteMe')).toEqual([])
    // who comes back is somebody new
    expectDone(await sun(people.agree, { version }))
    expect(expectDone(await sun(people.me, {})).person?.id).not.toBe(id)
  })

  it('the only administrator can neither leave nor lay the role down, and two cannot remove each other at once', async () => {
    const admin = town.as('admin')
    const he = town.as('he-ming')
    expect(codeOf(await admin(people.deleteMe, { confirm: '删除' }))).toBe('STILL_ADMINISTRATOR')
    expect(codeOf(await admin(people.layDownRole, { role: 'administrator', node: 'pc' }))).toBe('LAST_ADMINISTRATOR')
    const ids = await Promise.all(
      [admin, he].map(async caller => expectDone(await caller(people.me, {})).person?.id ?? ''),
    )
    const post = { role: 'administrator', node: 'pc', reason: '轮换' } as const
    expectDone(await admin(people.grantRole, { ...post, personId: ids[1] ?? '' }))
    await Promise.all([
      admin(people.revokeRole, { ...post, personId: ids[1] ?? '' }),
      he(people.revokeRole, { ...post, personId: ids[0] ?? '' }),
    ])
    expect(rows('grants').filter(grant => grant.role === 'administrator')).toHaveLength(1)
  })

  it('no query scanned', () => expect(town.database.scans()).toEqual([]))
})

describe('a new environment', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown('empty')
    expectDone(await as(town, 'admin')(people.agree, { version }))
    expectDone(await as(town, 'he-ming')(people.agree, { version }))
  })
  afterEach(() => town.clock.setOffset(0))
  afterAll(() => town.close())
  const claim = (persona: string, code: string, segment = 'pc') =>
    as(town, persona)(people.claimEnvironment, { code, segment, district: '平城区' })

  it('has no administrator and no default code', async () => {
    expect(expectDone(await as(town, 'admin')(people.me, {})).claimed).toBe(false)
    for (const code of ['admin', '000000', '0000000000'])
      expect(codeOf(await claim('admin', code))).toBe('SETUP_CODE_WRONG')
  })

  it('is claimed with the printed code, before it expires, by one person only', async () => {
    const stale = await setupCode(town)
    town.clock.setOffset(86_400_000 + 1000)
    expect(codeOf(await claim('admin', stale))).toBe('SETUP_CODE_EXPIRED')
    town.clock.setOffset(0)
    const code = await setupCode(town)
    expect(codeOf(await claim('admin', stale))).toBe('SETUP_CODE_WRONG')
    const codes = (await Promise.all([claim('admin', code), claim('he-ming', code, 'other')])).map(codeOf).sort()
    expect(codes).toEqual(['ALREADY_CLAIMED', 'DONE'])
    expect(town.database.collection('grants').all()).toMatchObject([{ role: 'administrator' }])
    await expect(setupCode(town)).rejects.toThrow('ALREADY_CLAIMED')
  })
})
