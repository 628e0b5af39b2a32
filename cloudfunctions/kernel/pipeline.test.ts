/** The one pipeline that every action passes, from outside: hostile calls, retries, races, kills. The `people` actions stand for all. */
import { randomUUID } from 'node:crypto'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { openTown, type Town } from '../../tests/support/town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())
afterEach(() => town.faults.clear())

/** A call as any client may make it: whatever text, whatever headers. */
async function post(body: string, headers: Record<string, string> = { authorization: 'Persona lin-yulan' }) {
  const response = await fetch(`${town.url}/call`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })
  return {
    status: response.status,
    reply: (await response.json()) as { ok: boolean; error?: { code: string; detail?: { fields?: string[] } } },
  }
}
const codeOf = async (body: unknown) => (await post(JSON.stringify(body))).reply.error?.code
const rename = (name: string, key: string) =>
  town.as('lin-yulan')(people.updateProfile, { name, phone: null, home: 'pc.beiguan.c01' }, key)
const journalRows = (action: string) =>
  town.database
    .collection('journal')
    .all()
    .filter(row => row.action === action)
const nameOf = async () => {
  const reply = await town.as('lin-yulan')(people.me, {})
  return reply.ok ? reply.data.person?.name : undefined
}

describe('a call that is no proper call', () => {
  it.each([
    ['without action', { input: {} }, 'BAD_REQUEST'],
    ['with an action that is no text', { action: { $ne: '' }, input: {} }, 'BAD_REQUEST'],
    ['without input', { action: 'people.me' }, 'BAD_REQUEST'],
    ['with a list as input', { action: 'people.me', input: [] }, 'BAD_REQUEST'],
    ['of an unknown action', { action: 'people.becomeAdministrator', input: {} }, 'UNKNOWN_ACTION'],
    ['of an inherited name', { action: 'constructor', input: {} }, 'UNKNOWN_ACTION'],
    ['of a command without key', { action: 'people.agree', input: { version: 'x' } }, 'BAD_REQUEST'],
    ['of a command with a short key', { action: 'people.agree', input: { version: 'x' }, key: 'short' }, 'BAD_REQUEST'],
  ])('%s is refused', async (_title, body, code) => {
    expect(await codeOf(body)).toBe(code)
  })

  it.each([
    ['a missing field', { role: 'resident' }, ['node']],
    ['an extra field', { role: 'resident', node: 'pc', admin: true }, ['admin']],
    ['a wrong type', { role: 7, node: 'pc' }, ['role']],
    ['an operator where text belongs', { role: 'resident', node: { $ne: '' } }, ['node']],
    ['a place that is no place', { role: 'resident', node: '../../etc' }, ['node']],
  ])('with %s names the field', async (_title, input, fields) => {
    const { reply } = await post(JSON.stringify({ action: 'people.takeUpRole', input, key: randomUUID() }))
    expect(reply.error).toEqual({ code: 'BAD_INPUT', detail: { fields } })
  })

  it('with __proto__ pollutes nothing', async () => {
    const { reply } = await post('{"action":"people.me","input":{"__proto__":{"polluted":true}}}')
    expect(reply.ok).toBe(false)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
    expect(await nameOf()).toBe('林玉兰')
  })

  it('over the limit is refused and nothing is done', async () => {
    const { status, reply } = await post(
      JSON.stringify({ action: 'people.me', input: { filler: 'x'.repeat(110_000) } }),
    )
    expect(status).toBe(413)
    expect(reply.ok).toBe(false)
  })

  it('that is no JSON is refused', async () => {
    expect((await post('{"action":')).status).toBe(400)
  })
})

describe('a caller who pretends', () => {
  it('to be an administrator by fields of the call stays who they are', async () => {
    const forged = {
      roles: ['administrator'],
      openid: 'oAdmin',
      OPENID: 'oAdmin',
      SOURCE: 'wx_trigger',
      userInfo: { openId: 'oAdmin' },
    }
    const code = await codeOf({ action: 'people.trail', input: { node: 'pc' }, ...forged })
    expect(code).toBe('FORBIDDEN')
  })

  it('to be the platform cannot reach the jobs', async () => {
    const code = await codeOf({ action: 'jobs.anything', input: {}, task: 'people.issueSetupCode', Type: 'Timer' })
    expect(code).toBe('FORBIDDEN')
  })

  it('to be nobody is told so', async () => {
    const { reply } = await post(JSON.stringify({ action: 'people.me', input: {} }), {})
    expect(reply.error?.code).toBe('UNAUTHENTICATED')
  })
})

describe('a command', () => {
  it('that the phone repeats has one effect and the same answer', async () => {
    const key = randomUUID()
    const before = journalRows('people.updateProfile').length
    const replies = [await rename('林老师', key), await rename('林老师', key), await rename('林老师', key)]
    expect(new Set(replies.map(reply => JSON.stringify(reply)))).toEqual(new Set(['{"ok":true,"data":{}}']))
    expect(journalRows('people.updateProfile')).toHaveLength(before + 1)
  })

  it('with a used key and other input is refused and changes nothing', async () => {
    const key = randomUUID()
    await rename('第一次', key)
    expect(await rename('第二次', key)).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
    expect(await nameOf()).toBe('第一次')
  })

  it('sent by two phones at once has one effect and both get the answer', async () => {
    const key = randomUUID()
    const before = journalRows('people.updateProfile').length
    const replies = await Promise.all([rename('两部手机', key), rename('两部手机', key), rename('两部手机', key)])
    expect(replies.map(reply => reply.ok)).toEqual([true, true, true])
    expect(journalRows('people.updateProfile')).toHaveLength(before + 1)
  })

  it('whose answer was lost on the way is answered by the next try', async () => {
    const key = randomUUID()
    town.faults.dropNext('database.commitTransaction', 1)
    expect(await rename('丢了回音', key)).toEqual({ ok: true, data: {} })
    expect(await nameOf()).toBe('丢了回音')
  })

  it.each(['before', 'after'] as const)(
    'whose function is killed %s its work is done once by the retry',
    async when => {
      const key = randomUUID()
      const before = journalRows('people.updateProfile').length
      town.faults.crashNext(1, when)
      const lost = await rename(`重来${when}`, key)
      expect(lost.ok).toBe(false)
      expect(await rename(`重来${when}`, key)).toEqual({ ok: true, data: {} })
      expect(journalRows('people.updateProfile')).toHaveLength(before + 1)
    },
  )

  it('that meets conflicts all the time changes nothing and says that it is busy', async () => {
    const name = await nameOf()
    town.faults.conflictNext(50, 'commit')
    expect(await rename('挤不进去', randomUUID())).toMatchObject({ ok: false, error: { code: 'BUSY' } })
    town.faults.clear()
    expect(await nameOf()).toBe(name)
  })

  it('that is refused leaves no row in the journal and may be tried again with the same key', async () => {
    const key = randomUUID()
    const outdated = await town.as('chen-xinlai')(people.agree, { version: '1999-01-01' }, key)
    expect(outdated).toMatchObject({
      ok: false,
      error: { code: 'NOTICE_OUTDATED', detail: { version: privacyNoticeVersion } },
    })
    expect(await town.as('chen-xinlai')(people.agree, { version: privacyNoticeVersion }, key)).toMatchObject({
      ok: true,
    })
  })

  it('keeps in the journal what the contract allows and nothing else', async () => {
    await town.as('lin-yulan')(people.updateProfile, { name: '林玉兰', phone: '13900001234', home: 'pc.beiguan.c01' })
    const row = journalRows('people.updateProfile').at(-1)
    // neither a number nor where somebody lives
    expect(row?.record).toEqual({})
    expect(JSON.stringify(row)).not.toMatch(/13900001234|pc\.beiguan\.c01/)
    const role = { role: 'volunteer', node: 'pc.beiguan.c01' } as const
    await town.as('lin-yulan')(people.takeUpRole, role)
    expect(journalRows('people.takeUpRole').at(-1)?.record).toEqual(role)
  })
})

describe('cost', () => {
  it('no query of the product reads a collection from end to end', () => {
    expect(town.database.scans()).toEqual([])
  })
})
