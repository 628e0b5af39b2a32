/** The person who is named: asked by link or face to face, their yes, and their no at any time. */
import { expectDone } from '../../local-cloud/seed/caller'
import { honours } from '../../src/contract/honours'
import { people } from '../../src/contract/people'
import { codeOf, rowsOf, settleJobs } from '../../tests/support/advice'
import { honourActs, named, namedDraft, second, third, writer } from '../../tests/support/honours'
import { ownCodes } from '../../tests/support/own-codes'
import { openTown, type Town } from '../../tests/support/town'
import { databaseTrips } from '../../tests/support/trips'

const day = 86_400_000
let town: Town
const { agreed, asked, board, look, released, which, write } = honourActs(() => town)
const { shownBy, wait } = ownCodes(() => town)
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const answer = (persona: string, code: string, yes = true, name = '赵铁柱') =>
  town.as(persona)(honours.answerConsent, { code, yes, name })

describe('by a link', () => {
  it('the person reads the post as it would look, says yes with their name, and finds it again', async () => {
    const { id, code } = await asked()
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
    const read = expectDone(await town.as(named)(honours.consentAsked, { code }))
    expect(read).toMatchObject({ name: '赵铁柱', plaque: { title: namedDraft.title, text: namedDraft.text } })
    expect(read).not.toHaveProperty('answered')
    const { trips, result } = await databaseTrips(town, () => answer(named, code, true, ' 赵 铁柱 '))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(8)
    expectDone(await answer(named, code))
    expect(await look(id)).toMatchObject({ state: 'ready', consent: { way: 'link' } })
    expect(expectDone(await town.as(named)(honours.consentAsked, { code })).answered).toBe('yes')
    const mine = expectDone(await town.as(named)(honours.aboutMe, {})).posts
    expect(mine.find(post => post.id === id)).toMatchObject({ code, name: '赵铁柱' })
    expect(await board()).not.toContain(id)
  })

  it('is for whoever has the right name, is not the writer, and answers in time', async () => {
    const { id, code } = await asked()
    expect(codeOf(await answer(named, '0'.repeat(16)))).toBe('CONSENT_UNKNOWN')
    expect(codeOf(await answer(named, code, true, '王铁柱'))).toBe('CONSENT_NAME')
    expect(codeOf(await answer(writer, code))).toBe('CONSENT_WRITER')
    expect(codeOf(await answer('chen-xinlai', code))).toBe('CONSENT_REQUIRED')
    wait(15 * day)
    expect(codeOf(await answer(named, code))).toBe('CONSENT_LATE')
    expect(codeOf(await town.as(named)(honours.consentAsked, { code }))).toBe('CONSENT_LATE')
    const fresh = expectDone(await town.as(writer)(honours.askConsent, await which(id)))
    expect(codeOf(await answer(named, code))).toBe('CONSENT_UNKNOWN')
    expectDone(await answer(named, fresh.code))
  })

  it('of two who answer at once one is the person, and the other learns nothing more of it', async () => {
    const { code } = await asked()
    const codes = (await Promise.all([answer(named, code), answer('sun-xiaomei', code)])).map(codeOf)
    expect(codes.sort()).toEqual(['CONSENT_OTHER', 'DONE'])
    const seen = await Promise.all([named, 'sun-xiaomei'].map(one => town.as(one)(honours.consentAsked, { code })))
    expect(seen.map(codeOf).sort()).toEqual(['CONSENT_UNKNOWN', 'DONE'])
  })

  it('a no sends it back to the writer; the same person may still say yes', async () => {
    const { id, code } = await asked()
    expectDone(await answer(named, code, false))
    expectDone(await answer(named, code, false))
    expect((await look(id)).state).toBe('draft')
    expect(expectDone(await town.as(named)(honours.consentAsked, { code })).answered).toBe('no')
    expectDone(await answer(named, code))
    expect((await look(id)).state).toBe('ready')
  })

  it('a no after the yes takes it off the board at once, long after the link has ended, and only theirs', async () => {
    const { id, code } = await released()
    wait(60 * day)
    expect(codeOf(await answer('sun-xiaomei', code, false))).toBe('CONSENT_OTHER')
    expect(codeOf(await answer(writer, code, false))).toBe('CONSENT_OTHER')
    expectDone(await answer(named, code, false))
    expect(codeOf(await town.as('chen-xinlai')(honours.read, { id }))).toBe('POST_NOT_FOUND')
    expect(await board()).not.toContain(id)
    expect((await look(id)).state).toBe('withdrawn')
    expectDone(await answer(named, code, false))
    expect(codeOf(await answer(named, code, true))).not.toBe('DONE')
    expect(expectDone(await town.as(named)(honours.aboutMe, {})).posts.map(post => post.id)).not.toContain(id)
  })

  it('is asked for a post that names somebody, as it was read', async () => {
    const bare = await write()
    expect(codeOf(await town.as(writer)(honours.askConsent, await which(bare)))).toBe('NAME_MISSING')
    const id = await write(namedDraft)
    expect(codeOf(await town.as(writer)(honours.askConsent, { id, version: 9 }))).toBe('POST_CHANGED')
    expect(codeOf(await town.as('lin-yulan')(honours.askConsent, { id, version: 1 }))).toBe('FORBIDDEN')
  })
})

describe('face to face', () => {
  const record = async (id: string, shown: object, by: string = writer) =>
    town.as(by)(honours.recordConsent, { ...(await which(id)), shown: shown as never })
  const signature = { by: 'signature', signature: '10,10 20,20;30,30' }

  it('by the person’s own code, within twelve trips; it is theirs to take back without a link', async () => {
    const id = await write(namedDraft)
    const input = { ...(await which(id)), shown: { by: 'code' as const, scene: await shownBy(named) } }
    const { trips, result } = await databaseTrips(town, () => town.as(writer)(honours.recordConsent, input))
    expectDone(result)
    expect(trips).toBeLessThanOrEqual(12)
    expect(await look(id)).toMatchObject({ state: 'ready', consent: { way: 'code', by: '李雯' } })
    expectDone(await town.as(second)(honours.release, await which(id)))
    const mine = expectDone(await town.as(named)(honours.aboutMe, {})).posts.find(post => post.id === id)
    expectDone(await answer(named, mine?.code ?? '', false))
    expect(codeOf(await town.as(named)(honours.read, { id }))).toBe('POST_NOT_FOUND')
  })

  it('a code is taken once, and one of the writer or of the recorder is none', async () => {
    const [one, other] = [await write(namedDraft), await write(namedDraft)]
    const scene = await shownBy(named)
    expectDone(await record(one, { by: 'code', scene }))
    expect(codeOf(await record(other, { by: 'code', scene }))).toBe('PERSON_CODE_USED')
    expect(codeOf(await record(other, { by: 'code', scene: await shownBy(writer) }))).toBe('CONSENT_WRITER')
    expect(codeOf(await record(other, { by: 'code', scene: await shownBy(second) }, second))).toBe('CONSENT_WRITER')
    expect(codeOf(await record(other, { by: 'code', scene: 'nonsense' }))).toBe('PERSON_CODE_UNKNOWN')
    // what was refused has taken nothing
    expectDone(await record(other, { by: 'code', scene: await shownBy('sun-xiaomei') }))
  })

  it('by a signature; a link that was out is dead then, and who recorded it does not release it', async () => {
    const { id, code } = await asked()
    expectDone(await record(id, signature, second))
    expect(await look(id)).toMatchObject({ state: 'ready', consent: { way: 'signature', by: '高洁' } })
    expect(codeOf(await answer(named, code))).toBe('CONSENT_UNKNOWN')
    expect(codeOf(await town.as(second)(honours.release, await which(id)))).toBe('SECOND_EYES')
    expectDone(await town.as(third)(honours.release, await which(id)))
    expect(codeOf(await record(id, signature))).toBe('POST_MOVED_ON')
    expect(codeOf(await record(await write(), signature))).toBe('NAME_MISSING')
  })
})

it('whoever leaves is not named any more: the post is down, and their name is nowhere in it', async () => {
  const draft = { title: '孙晓梅教老人用手机', text: '孙晓梅每周三下午教老人视频。', name: '孙晓梅' }
  const { id } = await released(draft, 'sun-xiaomei')
  expectDone(await town.as('sun-xiaomei')(honours.like, { id, like: true }))
  const data = expectDone(await town.as('sun-xiaomei')(people.exportMine, {}))
  expect(JSON.stringify(data)).toContain('孙晓梅教老人用手机')
  expectDone(await town.as('sun-xiaomei')(people.deleteMe, { confirm: '删除' }))
  await settleJobs(town)
  expect(codeOf(await town.as('chen-xinlai')(honours.read, { id }))).toBe('POST_NOT_FOUND')
  expect(JSON.stringify(rowsOf(town, 'honourPosts').find(row => row._id === id))).not.toContain('孙晓梅')
  expect(rowsOf(town, 'honourLikes').filter(row => row.post === id)).toEqual([])
  expect((await look(id)).title).toBe('一位居民教老人用手机')
})

it('no query goes without an index', async () => {
  await agreed()
  expect(town.database.scans()).toEqual([])
})
