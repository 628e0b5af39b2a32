import { people } from '../contract/people'
import type { Reply } from '../contract/reply'
import { settled } from './testing/cloud-in-memory'
import { memoryTexts } from './testing/memory-texts'
import { type PhoneApp, phoneApp } from './testing/phone-app'

const agree = { version: '2026-11-23' }
const other = { version: '2027-01-01' }
const refusal = (code: string): Reply<unknown> => ({ ok: false, error: { code }, requestId: 'r' })
const keysOf = ({ cloud }: PhoneApp) => cloud.tried.map(call => call.split(' ')[1])

function formOn(app: PhoneApp) {
  const form = app.form(people.agree)
  const shown: unknown[] = []
  form.subscribe(() => shown.push(form.snapshot()))
  return { form, shown, close: form.open() }
}

describe('a form', () => {
  it('is busy while it sends and then shows what came of it', async () => {
    const app = phoneApp()
    const { form, shown } = formOn(app)
    expect(form.snapshot()).toEqual({ busy: false })
    expect(await form.send(agree)).toEqual({ kind: 'done', data: {} })
    expect(shown).toEqual([{ busy: true }, { busy: false, outcome: { kind: 'done', data: {} } }])
  })

  it('sends once when it is tapped twice', async () => {
    const app = phoneApp()
    const { form } = formOn(app)
    app.cloud.next('hold')
    const taps = [form.send(agree), form.send(agree), form.send(other)]
    await settled()
    await app.cloud.release()
    expect(await Promise.all(taps)).toEqual(Array.from({ length: 3 }, () => ({ kind: 'done', data: {} })))
    expect(app.cloud.effects).toEqual([agree])
  })

  it('sends a second wish with a new key', async () => {
    const app = phoneApp()
    const { form } = formOn(app)
    await form.send(agree)
    await form.send(agree)
    expect(new Set(keysOf(app)).size).toBe(2)
    expect(app.cloud.effects).toEqual([agree, agree])
  })

  it.each(['offline', 'timeout', 'unavailable', 'lost'] as const)(
    'tries again with the same key after %s',
    async fate => {
      const app = phoneApp()
      const { form } = formOn(app)
      app.cloud.next(fate)
      expect(await form.send(agree)).toEqual({ kind: 'kept' })
      expect(await form.send(agree)).toEqual({ kind: 'done', data: {} })
      expect(new Set(keysOf(app)).size).toBe(1)
      expect(app.cloud.effects).toEqual([agree])
      expect(app.queue.waiting()).toEqual([])
    },
  )

  it('after a refusal keeps its key for the same input and takes a new one for another', async () => {
    const app = phoneApp()
    const { form } = formOn(app)
    app.cloud.next(refusal('NOTICE_OUTDATED'), refusal('NOTICE_OUTDATED'))
    expect(await form.send(agree)).toEqual({ kind: 'refused', error: { code: 'NOTICE_OUTDATED' } })
    expect(app.refused()).toEqual([])
    await form.send({ ...agree })
    await form.send(other)
    const [first, second, third] = keysOf(app)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
    expect(app.cloud.effects).toEqual([other])
  })

  it('that was kept and is then filled in differently sends both, in order, never one key for two inputs', async () => {
    const app = phoneApp()
    const { form } = formOn(app)
    app.cloud.next('lost')
    await form.send(agree)
    expect(await form.send(other)).toEqual({ kind: 'done', data: {} })
    expect(app.cloud.effects).toEqual([agree, other])
    expect(new Set(keysOf(app)).size).toBe(2)
  })

  it('shows the answer that comes later for what it kept', async () => {
    const app = phoneApp()
    const { form, shown } = formOn(app)
    app.cloud.next('offline')
    await form.send(agree)
    await app.queue.run()
    expect(form.snapshot()).toEqual({ busy: false, outcome: { kind: 'done', data: {} } })
    expect(shown).toHaveLength(3)
    expect(app.refused()).toEqual([])
    app.cloud.next('offline', refusal('NOTICE_OUTDATED'))
    await form.send(other)
    await app.queue.run()
    expect(form.snapshot().outcome).toEqual({ kind: 'refused', error: { code: 'NOTICE_OUTDATED' } })
    expect(app.refused()).toEqual([])
  })

  it('whose page was left notes a refusal for later, whenever it comes', async () => {
    const app = phoneApp()
    const during = formOn(app)
    app.cloud.next('hold')
    const first = during.form.send(agree)
    await settled()
    during.close()
    await app.cloud.release()
    await first
    expect(app.refused()).toEqual([])

    app.cloud.next(refusal('NOTICE_OUTDATED'))
    await during.form.send(other)
    expect(app.refused()).toMatchObject([{ action: 'people.agree', error: { code: 'NOTICE_OUTDATED' } }])

    const after = formOn(app)
    app.cloud.next('offline', refusal('FORBIDDEN'))
    await after.form.send(agree)
    after.close()
    await app.queue.run()
    expect(app.refused().map(({ error }) => error.code)).toEqual(['FORBIDDEN', 'NOTICE_OUTDATED'])
  })

  it('tells wrong input at once and sends nothing', async () => {
    const app = phoneApp()
    const form = app.form(people.updateProfile)
    const outcome = await form.send({ name: '', phone: '110', home: null })
    expect(outcome).toEqual({ kind: 'refused', error: { code: 'BAD_INPUT', detail: { fields: ['name', 'phone'] } } })
    expect(form.snapshot()).toEqual({ busy: false, outcome })
    expect(app.cloud.tried).toEqual([])
    expect(app.texts.texts.size).toBe(0)
  })

  it('forgets its outcome when it is reset, but not what it kept, and not while it is busy', async () => {
    const app = phoneApp()
    const { form } = formOn(app)
    app.cloud.next('offline')
    await form.send(agree)
    form.reset()
    expect(form.snapshot()).toEqual({ busy: false })
    expect(app.queue.waiting()).toHaveLength(1)
    app.cloud.next('hold')
    const sent = form.send(other)
    await settled()
    form.reset()
    expect(form.snapshot()).toEqual({ busy: true })
    await app.cloud.release()
    await sent
  })

  it('on a phone without room says that nothing was kept, and uses the same key again', async () => {
    const app = phoneApp({ texts: memoryTexts(5) })
    const { form } = formOn(app)
    app.cloud.next('lost')
    expect(await form.send(agree)).toEqual({ kind: 'refused', error: { code: 'TIMEOUT' } })
    expect(await form.send(agree)).toEqual({ kind: 'done', data: {} })
    expect(app.cloud.effects).toEqual([agree])
  })
})

describe('a form of somebody in danger', () => {
  const texts = memoryTexts()

  it.each(['arrives', 'offline', 'timeout', 'unavailable', 'lost'] as const)(
    'writes nothing on the phone when the call %s',
    async fate => {
      const app = phoneApp({ texts })
      const { form } = formOn(app)
      app.cloud.next(fate)
      const outcome = await form.send(agree, false)
      expect(outcome.kind).toBe(fate === 'arrives' ? 'done' : 'refused')
      expect([...texts.texts]).toEqual([])
      expect(app.queue.waiting()).toEqual([])
    },
  )

  it('writes nothing while the call is under way, nor when the page is left before the refusal', async () => {
    const app = phoneApp({ texts })
    const { form, close } = formOn(app)
    app.cloud.next('hold')
    const sent = form.send(agree, false)
    await settled()
    expect([...texts.texts]).toEqual([])
    await app.cloud.release()
    await sent
    close()
    app.cloud.next(refusal('NOTICE_OUTDATED'))
    await form.send(other, false)
    expect([...texts.texts]).toEqual([])
  })

  it('sent again by hand after a lost answer takes effect once', async () => {
    const app = phoneApp({ texts })
    const { form } = formOn(app)
    app.cloud.next('lost')
    expect(await form.send(agree, false)).toEqual({ kind: 'refused', error: { code: 'TIMEOUT' } })
    expect(await form.send(agree, false)).toEqual({ kind: 'done', data: {} })
    expect(app.cloud.effects).toEqual([agree])
  })

  it('takes back what was kept before the switch was thrown', async () => {
    const app = phoneApp({ texts })
    const { form } = formOn(app)
    app.cloud.next('offline', 'offline')
    expect(await form.send(agree)).toEqual({ kind: 'kept' })
    expect(await form.send(agree, false)).toEqual({ kind: 'refused', error: { code: 'OFFLINE' } })
    expect([...texts.texts]).toEqual([])
  })
})
