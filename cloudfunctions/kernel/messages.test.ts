/** Subscribe messages from the permission in a tap to the inbox: the real SDK, the built `jobs` function, the local cloud's WeChat. */
import { as, expectDone } from '../../local-cloud/seed/caller'
import type { MessageKind } from '../../src/contract/messages'
import { people, privacyNoticeVersion } from '../../src/contract/people'
import { type KernelUnderTest, openKernel } from '../../tests/support/kernel'
import { allow as allowAs, openidOf, templates } from '../../tests/support/messages'
import type { MessageToSend } from './messages'
import type { Job } from './module'
import type { SubscriptionRecord } from './subscriptions'

const minute = 60_000
const day = 86_400_000
const lin = 'lin-yulan'
const openid = openidOf(lin)

let under: KernelUnderTest
let outbox: typeof import('./outbox')
let linId = ''
let rowsLeft = 0
beforeAll(async () => {
  under = await openKernel()
  outbox = await import('./outbox')
})
beforeEach(async () => {
  under.cloud.clock.setOffset(0)
  expectDone(await as(under.cloud, lin)(people.agree, { version: privacyNoticeVersion }))
  linId = expectDone(await as(under.cloud, lin)(people.me, {})).person?.id ?? ''
})
afterEach(async () => {
  under.cloud.faults.clear()
  under.cloud.clock.setOffset(0)
  await as(under.cloud, lin)(people.deleteMe, { confirm: '删除' })
  await tick()
})
afterAll(() => under.close())

const tick = async () => {
  const outcome = await under.cloud.fireTimer()
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return JSON.parse(outcome.result) as { done: number; failed: number }
}
const all = (name: string) => under.cloud.database.collection(name).all()
const subscription = () =>
  all('subscriptions').find(({ _id }) => _id === linId) as unknown as SubscriptionRecord | undefined
const allow = (...kinds: MessageKind[]) => allowAs(under.cloud, lin, ...kinds)
const waiting: MessageToSend = {
  kind: 'adviceWaiting',
  to: '',
  page: '/pages/advice/desk/index',
  fields: { subject: '劳动报酬', at: '2026-11-23 18:05', place: '北关社区' },
}
/** What a command does that sends a message. Returns the outbox row's id. */
async function send(message: Partial<MessageToSend> = {}, at?: number): Promise<string> {
  rowsLeft += 1
  const id = `receipt${rowsLeft}.1`
  const whole = { ...waiting, to: linId, ...message }
  const now = under.cloud.clock.now()
  await under.kernel.transact(async tx => {
    const later = (job: string, payload: Readonly<Record<string, unknown>>, { due = now } = {}) =>
      outbox.leaveForLater(tx, { id, job, payload, due })
    await (at === undefined ? under.kernel.sendLater({ later }, whole) : under.kernel.remindAt({ later }, at, whole))
    return { commit: undefined }
  })
  return id
}
const received = () => under.cloud.inbox.messages.length

it('arrives once for each permission, with its fields under the template’s names', async () => {
  await allow('adviceWaiting', 'appointment')
  const before = received()
  await send()
  await send()
  expect(await tick()).toMatchObject({ done: 2, failed: 0 })
  expect(under.cloud.inbox.messages.slice(before)).toMatchObject([
    {
      openid,
      templateId: templates.adviceWaiting,
      page: 'pages/advice/desk/index',
      data: { thing1: { value: '劳动报酬' }, time2: { value: '2026-11-23 18:05' }, thing3: { value: '北关社区' } },
    },
  ])
  expect(subscription()).toMatchObject({ openid, counts: { appointment: 1 } })
})

it('takes the OPENID away with the last permission', async () => {
  await allow('adviceWaiting')
  expect(subscription()).toMatchObject({ openid, counts: { adviceWaiting: 1 } })
  await send()
  await tick()
  expect(subscription()).toMatchObject({ openid: null, counts: {} })
  expect(JSON.stringify(all('subscriptions'))).not.toContain(openid)
})

it('is not sent a second time when the worker is killed after sending, nor when a new permission came meanwhile', async () => {
  await allow('adviceWaiting')
  const before = received()
  const id = await send()
  await tick()
  await allow('adviceWaiting')
  const row = all('outbox').find(({ _id }) => _id === id)
  // what a killed worker leaves behind: a claimed row that nobody marked
  await under.kernel.transact(async tx => ({
    commit: await tx.put({ name: 'outbox' }, { ...row, _id: id, state: 'waiting', due: 0 } as never),
  }))
  expect(await tick()).toMatchObject({ done: 1, failed: 0 })
  expect(received()).toBe(before + 1)
  expect(subscription()).toMatchObject({ counts: { adviceWaiting: 1 } })
})

it('is sent once when two timers fire at the same moment', async () => {
  await allow('adviceWaiting')
  await allow('adviceWaiting')
  const before = received()
  await send()
  await Promise.all([tick(), tick(), tick()])
  expect(received()).toBe(before + 1)
  expect(subscription()?.counts).toEqual({ adviceWaiting: 1 })
})

it('uses up exactly as many permissions as were sent when several are sent at once', async () => {
  for (let times = 0; times < 3; times += 1) await allow('adviceWaiting')
  const before = received()
  for (let times = 0; times < 5; times += 1) await send()
  await Promise.all([tick(), tick()])
  expect(received()).toBe(before + 3)
  expect(subscription()).toMatchObject({ openid: null, counts: {} })
})

it('to somebody who allowed nothing, or has left, is dropped without a failure', async () => {
  const before = received()
  await send()
  await send({ to: 'nobody' })
  expect(await tick()).toMatchObject({ done: 2, failed: 0 })
  expect(received()).toBe(before)
  expect(subscription()).toBeUndefined()
})

it('refused by the person in WeChat’s own settings (43101) ends the matter and drops the OPENID', async () => {
  expectDone(await as(under.cloud, lin)(people.allowMessages, { kinds: ['appointment', 'classSoon'] }))
  const before = received()
  await send({ kind: 'classSoon', fields: { title: '防骗课', at: '2026-11-24 09:00', hint: '带上手机' } })
  expect(await tick()).toMatchObject({ done: 1, failed: 0 })
  expect(received()).toBe(before)
  expect(subscription()?.openid).toBeNull()
  expect(subscription()?.counts).toEqual({})
})

it('that WeChat answers with a fault is tried again with its permission given back', async () => {
  await allow('adviceWaiting')
  const before = received()
  await send()
  under.cloud.faults.failNext('wx.openApi', 'SYS_ERR')
  expect(await tick()).toMatchObject({ done: 0, failed: 1 })
  expect(subscription()).toMatchObject({ openid, counts: { adviceWaiting: 1 }, claims: [] })
  under.cloud.clock.setOffset(3 * minute)
  expect(await tick()).toMatchObject({ done: 1, failed: 0 })
  expect(received()).toBe(before + 1)
})

it('whose answer is lost is not sent again: it may have arrived', async () => {
  await allow('adviceWaiting')
  const before = received()
  await send()
  under.cloud.faults.dropNext('wx.openApi', 5)
  expect(await tick()).toMatchObject({ done: 1, failed: 0 })
  under.cloud.faults.clear()
  under.cloud.clock.setOffset(10 * minute)
  await tick()
  expect(received()).toBe(before + 1)
})

it('for later is kept until it is due, also beyond the month that rows are kept, and sent then', async () => {
  await allow('appointment')
  const before = received()
  const at = under.cloud.clock.now() + 40 * day
  const fields = { subject: '法律咨询', at: '2027-01-02 09:00', place: '北关社区', hint: '请带上合同' }
  const id = await send({ kind: 'appointment', fields }, at)
  under.cloud.clock.setOffset(39 * day)
  expect((await tick()).done).toBe(0)
  // what a new month and a new day brought for the domains is done the minute after
  await tick()
  expect(all('outbox').some(({ _id, state }) => _id === id && state === 'waiting')).toBe(true)
  expect(received()).toBe(before)
  under.cloud.clock.setOffset(40 * day + minute)
  expect((await tick()).done).toBe(1)
  expect(received()).toBe(before + 1)
})

it('of a job that looks first is sent once, though the job runs again; what was called off is not sent', async () => {
  await allow('adviceWaiting')
  await allow('adviceWaiting')
  const before = received()
  const calledOff = new Set(['b'])
  let killed = false
  const look: Job = async ({ appointment }, context) => {
    if (calledOff.has(String(appointment))) return
    await under.kernel.sendLater(context, { ...waiting, to: linId })
    if (killed) return
    killed = true
    throw new Error('killed before the row was marked')
  }
  const now = under.cloud.clock.now()
  await under.kernel.transact(async tx => {
    for (const appointment of ['a', 'b'])
      await outbox.leaveForLater(tx, {
        id: `look-${appointment}`,
        job: 'test.look',
        payload: { appointment },
        due: now,
      })
    return { commit: undefined }
  })
  // the messages are left to the real worker
  const notHere: Job = async () => {
    throw new Error('another worker sends messages')
  }
  const jobs = new Map([
    ['test.look', look],
    ['kernel.sendMessage', notHere],
  ])
  expect(await outbox.drain(jobs, now)).toEqual({ done: 1, failed: 1 })
  expect(await outbox.drain(jobs, now + 3 * minute)).toMatchObject({ done: 1 })
  under.cloud.clock.setOffset(10 * minute)
  await tick()
  expect(received()).toBe(before + 1)
})

it('is forgotten with the person, OPENID and all', async () => {
  await allow('adviceWaiting', 'classSoon')
  const before = received()
  await send()
  expectDone(await as(under.cloud, lin)(people.deleteMe, { confirm: '删除' }))
  await tick()
  await tick()
  expect(subscription()).toBeUndefined()
  expect(JSON.stringify(all('subscriptions'))).not.toContain(openid)
  expect(received()).toBeLessThanOrEqual(before + 1)
})

it('permissions are told in the export as numbers, without the OPENID', async () => {
  await allow('adviceWaiting')
  await allow('adviceWaiting')
  const exported = JSON.stringify(expectDone(await as(under.cloud, lin)(people.exportMine, {})))
  expect(exported).toContain('"微信提醒":"有新咨询在等","还能发几次":2')
  expect(exported).not.toContain(openid)
})

it('the same permission told twice with one key counts once, and unknown kinds are refused', async () => {
  const key = 'one-yes-in-the-dialog'
  const caller = as(under.cloud, lin)
  expectDone(await caller(people.allowMessages, { kinds: ['classSoon', 'classSoon'] }, key))
  expectDone(await caller(people.allowMessages, { kinds: ['classSoon', 'classSoon'] }, key))
  expect(subscription()?.counts).toEqual({ classSoon: 1 })
  const unknown = { kinds: ['advertisement'] as never }
  expect(await caller(people.allowMessages, unknown)).toMatchObject({ ok: false, error: { code: 'BAD_INPUT' } })
})

it('no query of the messages scanned', () => expect(under.cloud.database.scans()).toEqual([]))
